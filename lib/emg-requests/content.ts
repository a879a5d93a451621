import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import type { Block } from "./block";
import type { RecordPart } from "./record/record-part";

/** The request that an addendum adds to; both stay. */
export type Amended = { id: string; version: number; contentHash: string };

export type Signature = {
  personId: string;
  name: string;
  /** ISO instant in UTC. */
  at: string;
  /** The same in the clinic's zone, as printed. */
  printedAt: string;
  version: number;
};

/** What a request stores: what the record says, what a clinician states, and from signing on the very words. */
export type EmgRequestContent = {
  /** The shape of this content: grows when it changes. */
  form: 2;
  record: RecordPart;
  clinician: ClinicianPart;
  amends: Amended | null;
  /** Null while it is a draft. */
  signature: Signature | null;
  /** The words and pictures as signed; null while it is a draft. */
  signedBlocks: readonly Block[] | null;
};
