/** Why a clinician closes a referral. Stored: never rename or reuse one. */
export const DISCHARGE_REASONS = [
  "examined-no-sign",
  "explained-otherwise",
  "in-care-elsewhere",
  "patient-does-not-want",
  "other",
] as const;
export type DischargeReason = (typeof DISCHARGE_REASONS)[number];

/** Whether the urgency that the rules gave was right, as the clinician sees it at the end. Stored likewise. */
export const URGENCY_VERDICTS = ["right", "too-high", "too-low"] as const;
export type UrgencyVerdict = (typeof URGENCY_VERDICTS)[number];
