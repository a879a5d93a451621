import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { reAssessDue } from "./re-assess-due";
import { reAssessReferral } from "./re-assess-referral";
import { recordAbandonedChecklist } from "./record-abandoned-checklist";

const NOW = new Date("2026-11-24T10:00:00Z");
const TOMORROW = new Date("2026-11-25T10:00:00Z");
const MINUTE = 60_000;

async function firstPage(actor: PatientActor, checklistId = randomUUID(), now = NOW) {
  const source = {
    kind: "checklist-response",
    id: randomUUID(),
    checklistId,
    page: "emergency-breathing",
    channel: "portal",
  } as const;
  const day = dayFromIso("2026-11-24");
  const { referralId } = await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source,
      events: [{ kind: "checklist", day, state: "started" }],
      now,
      cause: "submit-checklist-page",
    }),
  );
  return { clinicId: actor.clinicId, patientId: actor.patientId, checklistId, referralId };
}

function dueOn(referralId: string, day: string) {
  return owner`update referrals set next_change_on = ${day} where id = ${referralId}`;
}

test("a referral is assessed again on the day of the clinic on which it changes, not before", async () => {
  const { actor } = await createPatient();
  const { referralId } = await firstPage(actor);
  await dueOn(referralId, "2026-11-25");

  expect(await reAssessDue(NOW)).toEqual({ assessed: 0, failed: 0 });
  expect(await reAssessDue(new Date("2026-11-24T22:59:59Z"))).toEqual({ assessed: 0, failed: 0 });
  expect(await reAssessDue(new Date("2026-11-24T23:00:00Z"))).toEqual({ assessed: 1, failed: 0 });

  const causes = await owner`
    select cause from assessments where referral_id = ${referralId} order by assessed_at`;
  expect(causes.map(({ cause }) => cause)).toEqual(["submit-checklist-page", "re-assess"]);
  const [line] = await owner`
    select actor_role, actor_person_id from audit_events
    where action = 're-assess' and patient_id = ${actor.patientId}`;
  expect(line).toEqual({ actor_role: "worker", actor_person_id: null });
});

test("a referral that would only get the same answer again is not assessed again", async () => {
  const { actor } = await createPatient();
  const { referralId } = await firstPage(actor);
  await dueOn(referralId, "2026-11-24");
  expect(await reAssessDue(NOW)).toEqual({ assessed: 0, failed: 0 });
  await dueOn(referralId, "2027-01-01");
});

test("one referral that fails holds up none of the others, of no clinic", async () => {
  const patients = await Promise.all([createPatient(), createPatient(), createPatient()]);
  const referralIds = [];
  for (const { actor } of patients) {
    const { referralId } = await firstPage(actor);
    await dueOn(referralId, "2026-11-25");
    referralIds.push(referralId);
  }
  const [failing] = referralIds;

  const result = await reAssessDue(TOMORROW, undefined, (actor, referral, now) => {
    if (referral.referralId === failing) return Promise.reject(new Error("injected"));
    return reAssessReferral(actor, referral, now);
  });
  expect(result).toEqual({ assessed: 2, failed: 1 });
  expect(await reAssessDue(TOMORROW)).toEqual({ assessed: 1, failed: 0 });
});

test("a closed referral is left alone", async () => {
  const { actor } = await createPatient();
  const { referralId, clinicId, patientId } = await firstPage(actor);
  await owner`update referrals set status = 'closed' where id = ${referralId}`;
  const worker = { role: "worker", clinicId, job: "test" } as const;
  const due = { clinicId, referralId, patientId };
  expect(await reAssessReferral(worker, due, TOMORROW)).toBe("closed");
});

test("a checklist counts as left 60 minutes after its last page, once", async () => {
  const { actor } = await createPatient();
  const run = await firstPage(actor);
  const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

  expect(await recordAbandonedChecklist(run, after(59))).toBe("still-open");
  expect(await recordAbandonedChecklist(run, after(60))).toBe("marked");
  expect(await recordAbandonedChecklist(run, after(61))).toBe("none-open");
  const states = await owner`
    select body ->> 'state' as state from history_events
    where patient_id = ${run.patientId} order by recorded_at`;
  expect(states.map(({ state }) => state)).toEqual(["started", "abandoned"]);
});

test("each page puts the look at a left checklist off, in the page's own transaction", async () => {
  const { actor } = await createPatient();
  const { checklistId, patientId } = await firstPage(actor);
  await firstPage(actor, checklistId, new Date(NOW.getTime() + 30 * MINUTE));
  const jobs = await owner`
    select run_at from graphile_worker.jobs where key = ${`mark-left-checklist/${patientId}`}`;
  expect(jobs).toEqual([{ run_at: new Date(NOW.getTime() + 90 * MINUTE) }]);
});
