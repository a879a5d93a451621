/** Why a measure has no value, in the clinician's words. */
export const CANNOT_SAY = {
  "nothing-recorded": "nothing has been recorded yet",
  "no-record-in-window": "no day in the window was recorded",
  "too-few-recorded-days": "fewer than 10 recorded days in the window",
  "too-few-sided-days": "fewer than 5 days with a twitch on one side in the window",
  "no-twitch": "no confirmed twitching",
  "not-placed": "the twitching was not placed on the body",
  "no-new-area": "no new area after the first ones",
  "function-not-asked": "no question about function has been answered",
  "no-function-loss": "no loss of function recorded",
  "weak-area-not-asked": "weak or thinner areas were not asked in the window",
  "weak-area-not-placed": "weakness or thinning was reported without its place",
  "weak-area-may-twitch":
    "a weak or thinner area may be the twitching one: a side or a part of a limb is not known",
  "no-duration-told": "no duration was told in the window",
  "no-trigger-told": "no trigger question was answered",
} as const;
export type CannotSayReason = keyof typeof CANNOT_SAY;

export type CannotSay = { kind: "cannot-say"; because: CannotSayReason };

export function cannotSay(because: CannotSayReason): CannotSay {
  return { kind: "cannot-say", because };
}
