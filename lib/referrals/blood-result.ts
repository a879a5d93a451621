import type { Day } from "@/lib/clinical/calendar/day";
import type { LabTest } from "@/lib/clinical/history/event";
import type { ReferralRecord } from "./referral-record";

/** One value of a laboratory as it is on record. Null unit or limit: not known. */
export type BloodResultLine = {
  id: string;
  test: LabTest;
  value: number;
  unit: string | null;
  lowerLimit: number | null;
  upperLimit: number | null;
  /** The day of the sample, in the patient's zone. */
  day: Day;
  recordedAt: Date;
  /** Null: it came with no person's name. */
  by: string | null;
  unread: "unit" | "limit" | null;
};

/** What the page of blood results shows of a referral; results newest sample first. */
export type BloodRecord = Pick<ReferralRecord, "referralId" | "status" | "patient" | "closedAt"> & {
  clinic: { today: Day; zone: string };
  results: readonly BloodResultLine[];
};
