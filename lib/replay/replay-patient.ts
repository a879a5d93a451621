import "server-only";
import { asActor } from "@/db/as-actor";
import type { WorkerActor } from "@/lib/actor";
import { getCase } from "@/lib/assessment/get-case";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { assess } from "@/lib/clinical/triage/assess";
import type { Assessment } from "@/lib/clinical/triage/assessment";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { digest } from "@/lib/record/digest";

import {
  type AssessmentInput,
  inputsOf,
  listAssessments,
  type StoredAssessment,
} from "./inputs-of";
import { snapshotFault } from "./snapshot-fault";

/**
 * A stored assessment that cannot be made again, or a snapshot that would lead to another one. `no-such-rules`: its rule set is not here. `no-such-input`: no state
 * of the history has its digest. `other-answer`: the same input gives something else in `fields`.
 */
export type ReplayFault =
  | ({ assessmentId: string } & (
      | { kind: "no-such-rules"; ruleSet: string }
      | { kind: "no-such-input" }
      | { kind: "other-answer"; fields: readonly string[] }
    ))
  | { patientId: string; kind: "other-snapshot" };

export type Replayed = { assessments: number; faults: readonly ReplayFault[] };

/** Makes every stored assessment of a patient again, with its own rules, from what it names. Writes nothing. */
export function replayPatient(actor: WorkerActor, patientId: string): Promise<Replayed> {
  return asActor(actor, async (tx) => {
    const stored = await listAssessments(tx, actor.clinicId, patientId);
    if (stored.length === 0) return { assessments: 0, faults: [] };
    const inputOf = await inputsOf(tx, actor.clinicId, patientId);
    const faults = stored.flatMap((each) => faultOf(each, inputOf(each)) ?? []);
    const { birthDay } = await getCase(tx, actor.clinicId, patientId);
    const patient = { clinicId: actor.clinicId, patientId, birthDay };
    const asOf = Math.max(...stored.map((each) => dayFromIso(each.asOf)));
    const fault = await snapshotFault(tx, patient, asOf);
    return { assessments: stored.length, faults: fault ? [...faults, fault] : faults };
  });
}

function faultOf(stored: StoredAssessment, input: AssessmentInput | null): ReplayFault | null {
  const { id: assessmentId, ruleSet: version } = stored;
  const ruleSet = RULE_SETS[version];
  if (ruleSet === undefined) return { assessmentId, kind: "no-such-rules", ruleSet: version };
  if (input === null) return { assessmentId, kind: "no-such-input" };
  const again = assess(input.history, ruleSet, input.asOf, input.clinic);
  const fields = differingFields(stored.result, again);
  return fields.length === 0 ? null : { assessmentId, kind: "other-answer", fields };
}

function differingFields(stored: Assessment, again: Assessment): readonly string[] {
  const before = new Map(Object.entries(stored));
  const after = new Map(Object.entries(again));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (field) => digest(before.get(field) ?? null) !== digest(after.get(field) ?? null),
  );
}
