/** Why a measure has no value. */
export type CannotSayReason =
  | "nothing-recorded"
  | "no-record-in-window"
  | "too-few-recorded-days"
  | "too-few-sided-days"
  | "no-twitch"
  | "not-placed"
  | "no-new-area"
  | "function-not-asked"
  | "no-function-loss"
  | "weak-area-not-asked"
  | "weak-area-not-placed"
  | "weak-area-may-twitch"
  | "no-duration-reported"
  | "no-trigger-reported";

export type CannotSay = { kind: "cannot-say"; because: CannotSayReason };

export function cannotSay(because: CannotSayReason): CannotSay {
  return { kind: "cannot-say", because };
}
