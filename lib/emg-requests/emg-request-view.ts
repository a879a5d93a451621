import type { Gap } from "@/lib/clinical/emg/gaps";
import type { PatientIdentity } from "@/lib/format/patient-identity";
import type { Block } from "./block";
import type { EmgRequestContent } from "./content";
import type { RunningLines } from "./document/running-lines";

/** A request as a page or a print shows it. */
export type EmgRequestView = {
  id: string;
  referralId: string;
  status: "draft" | "signed";
  version: number;
  /** The patient as they are known today. */
  patient: PatientIdentity;
  clinicZone: string;
  /** When its referral was closed; null while that is open. */
  closedAt: Date | null;
  content: EmgRequestContent;
  blocks: readonly Block[];
  running: RunningLines;
  /** What keeps it from being signed; empty for a signed one. */
  gaps: readonly Gap[];
  /** When its words were last changed. */
  updatedAt: Date;
};
