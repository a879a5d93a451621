import { owner } from "@/db/testing/owner";

type StoredSnapshot = {
  ruleSet: string;
  version: number;
  lastSequence: number;
  inputDigest: string;
  content: string;
};

export async function storedSnapshot(patientId: string): Promise<StoredSnapshot> {
  const [row] = await owner<StoredSnapshot[]>`
    select rule_set as "ruleSet", version, last_sequence::int as "lastSequence", input_digest as "inputDigest", content
    from snapshots where patient_id = ${patientId}`;
  if (row === undefined) throw new Error("no snapshot");
  return row;
}

export async function forgeSnapshot(
  patientId: string,
  change: (snapshot: StoredSnapshot) => Partial<StoredSnapshot>,
): Promise<void> {
  const before = await storedSnapshot(patientId);
  const snapshot = { ...before, ...change(before) };
  await owner`
    update snapshots set rule_set = ${snapshot.ruleSet}, version = ${snapshot.version},
      last_sequence = ${snapshot.lastSequence}, input_digest = ${snapshot.inputDigest}, content = ${snapshot.content}
    where patient_id = ${patientId}`;
}

/** The state of a case in which nothing was ever found. */
export function withoutFindings({ content }: StoredSnapshot): Partial<StoredSnapshot> {
  const snapshot = JSON.parse(content);
  const { state } = snapshot.rules;
  const blank = { ...state, findings: state.findings.map(() => null), areas: [] };
  return {
    content: JSON.stringify({
      ...snapshot,
      rules: { ...snapshot.rules, state: blank },
    }),
  };
}
