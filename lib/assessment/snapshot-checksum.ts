import { digest } from "./digest";

/** The columns of a stored memory that its seal is about. */
export type ChecksummedSnapshot = {
  clinicId: string;
  patientId: string;
  ruleSet: string;
  engine: string;
  birthDate: string | null;
  lastSequence: number;
  inputDigest: string;
  content: string;
};

export function checksumOf(checksummed: ChecksummedSnapshot): string {
  return digest(checksummed);
}
