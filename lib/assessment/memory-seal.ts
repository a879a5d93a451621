import { digest } from "./digest";

/** The columns of a stored memory that its seal is about. */
export type SealedMemory = {
  clinicId: string;
  patientId: string;
  ruleSet: string;
  engine: string;
  birthDate: string | null;
  lastSequence: number;
  inputDigest: string;
  content: string;
};

export function sealOf(sealed: SealedMemory): string {
  return digest(sealed);
}
