import type { Day } from "@/lib/clinical/calendar/day";

/** Whose memory it is, and the birth day that it must have been made with. */
export type SnapshotOwner = { clinicId: string; patientId: string; birthDay: Day | null };
