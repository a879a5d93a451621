import { owner } from "@/db/testing/owner";

import { type SealedMemory, sealOf } from "../memory-seal";

/** What is stored to be remembered of a patient. */
export async function sealedMemory(patientId: string): Promise<SealedMemory> {
  const [row] = await owner<SealedMemory[]>`
    select clinic_id as "clinicId", patient_id as "patientId", rule_set as "ruleSet", engine,
      birth_date::text as "birthDate", last_sequence::int as "lastSequence", input_digest as "inputDigest", content
    from checkpoints where patient_id = ${patientId}`;
  if (row === undefined) throw new Error("nothing is remembered");
  return row;
}

/** Changes it as its own writer would, so that its seal is whole. */
export async function forgeMemory(
  patientId: string,
  change: (memory: SealedMemory) => Partial<SealedMemory>,
): Promise<void> {
  const before = await sealedMemory(patientId);
  const memory = { ...before, ...change(before) };
  await owner`
    update checkpoints set rule_set = ${memory.ruleSet}, engine = ${memory.engine}, birth_date = ${memory.birthDate},
      last_sequence = ${memory.lastSequence}, input_digest = ${memory.inputDigest}, content = ${memory.content},
      seal = ${sealOf(memory)} where patient_id = ${patientId}`;
}

/** The state of a case in which nothing was ever found. */
export function forgetful({ content }: SealedMemory): Partial<SealedMemory> {
  const memory = JSON.parse(content);
  const { state } = memory.checkpoint;
  const blank = { ...state, findings: state.findings.map(() => null), areas: [] };
  return {
    content: JSON.stringify({ ...memory, checkpoint: { ...memory.checkpoint, state: blank } }),
  };
}
