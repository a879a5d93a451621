import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { forgeSnapshot, withoutFindings } from "@/lib/assessment/snapshot/testing/stored-snapshot";
import { report as reportDaily, reportedDaily } from "@/lib/assessment/testing/reported-daily";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { answer, entry } from "@/lib/clinical/triage/testing/events";
import { historyJson } from "@/lib/history-format/history-json";
import { parseHistoryLine } from "@/lib/history-format/parse-history-line";
import { getHistory } from "@/lib/record/get-history";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { listClinics } from "./list-clinics";
import { everyPatient } from "./list-patients";
import { replayPatient } from "./replay-patient";

const DAY = dayFromIso("2026-11-20");

/** One transaction that assesses after each of `parts`. */
async function report(
  actor: PatientActor,
  now: string,
  ...parts: readonly (readonly NewHistoryEvent[])[]
) {
  await asActor(actor, async (tx) => {
    for (const events of parts) {
      await recordAndAssess(tx, {
        actor,
        patientId: actor.patientId,
        source: {
          kind: "journal-entry",
          id: randomUUID(),
          day: DAY,
          channel: "portal",
          note: null,
        },
        events,
        now: new Date(now),
        cause: "submit-journal-entry",
      });
    }
  });
}
const yes = (question: "wasting" | "task-grip" | "spread"): NewHistoryEvent => ({
  kind: "answer",
  day: DAY,
  question,
  value: "yes",
  since: DAY - 3,
  areas: [],
});

/** Three submissions: two at the same moment, one reported late and assessed twice on its way. */
async function patientWithThree() {
  const patient = await createPatient();
  await report(patient.actor, "2026-11-20T10:00:00Z", [{ kind: "no-twitch", day: DAY }]);
  await report(patient.actor, "2026-11-20T10:00:00Z", [yes("spread")]);
  await report(
    patient.actor,
    "2026-11-23T10:00:00Z",
    [yes("task-grip"), { kind: "onset", day: DAY - 1, onset: DAY - 40, accuracy: "month" }],
    [yes("wasting")],
  );
  return {
    ...patient,
    worker: { role: "worker", clinicId: patient.clinicId, job: "test" } as const,
  };
}

test("every stored assessment is made again from what was known then, and gives the same", async () => {
  const { worker, patientId } = await patientWithThree();
  expect(await replayPatient(worker, patientId)).toEqual({ assessments: 4, faults: [] });
});

test("an assessment that its rules would not give, of unknown rules or of unknown input is a fault", async () => {
  const { worker, patientId } = await patientWithThree();
  const copy = async (changes: { result?: object; ruleSet?: string; digest?: string }) => {
    const [row] = await owner<{ id: string }[]>`
      insert into assessments
        (clinic_id, patient_id, referral_id, as_of, assessed_at, calendar_version, birth_date_version,
          rule_set, input_digest, cause, result)
      select clinic_id, patient_id, referral_id, as_of, assessed_at, calendar_version, birth_date_version,
        ${changes.ruleSet ?? LIVE_RULE_SET.version}, coalesce(${changes.digest ?? null}, input_digest), 'test',
        result || ${owner.json((changes.result ?? {}) as never)}
      from assessments where patient_id = ${patientId} order by assessed_at desc limit 1
      returning id`;
    return row?.id;
  };
  const other = await copy({ result: { tier: "self-care", place: 10 } });
  const rules = await copy({ ruleSet: "0" });
  const input = await copy({ digest: "0000" });
  const { assessments, faults } = await replayPatient(worker, patientId);
  expect(assessments).toBe(7);
  expect(faults.toSorted((one, two) => (one.kind < two.kind ? -1 : 1))).toEqual([
    { assessmentId: input, kind: "no-such-input" },
    { assessmentId: rules, kind: "no-such-rules", ruleSet: "0" },
    { assessmentId: other, kind: "other-answer", fields: ["tier", "place"] },
  ]);
});

test("a snapshot that would lead to another assessment is a fault, and so is what it led to", async () => {
  const { actor, worker, patientId, today } = await reportedDaily(28);
  await reportDaily(actor, today, [answer(today, "wasting", "yes")]);
  for (let day = today + 1; day < today + 9; day += 1) await reportDaily(actor, day, entry(day));
  expect((await replayPatient(worker, patientId)).faults).toEqual([]);

  await forgeSnapshot(patientId, withoutFindings);
  expect((await replayPatient(worker, patientId)).faults).toEqual([
    { patientId, kind: "other-snapshot" },
  ]);
  const { assessmentId } = await reportDaily(actor, today + 9, entry(today + 9));
  expect((await replayPatient(worker, patientId)).faults).toMatchObject([
    { assessmentId, kind: "other-answer" },
    { patientId, kind: "other-snapshot" },
  ]);
});

test("every clinic and each of its patients is gone through, a patient once", async () => {
  const { worker, clinicId, patientId } = await patientWithThree();
  const second = await createPatient({ clinicId });
  expect(await listClinics()).toContain(clinicId);
  const seen: string[] = [];
  for await (const id of everyPatient(worker)) seen.push(id);
  expect(seen.toSorted()).toEqual([patientId, second.patientId].toSorted());
});

test("a stored history is printed as a line that reads back as the same history", async () => {
  const { actor, clinicId, patientId } = await patientWithThree();
  const history = await asActor(actor, (tx) => getHistory(tx, clinicId, patientId));
  if (history === null) throw new Error("no history");
  const line = parseHistoryLine(JSON.stringify(historyJson(history)));
  expect(line).toEqual({ ok: true, history, latestDays: new Map(), asOf: null });
});
