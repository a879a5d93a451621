import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { todayIn } from "@/lib/format/zoned-day";

import { getOverview } from "./get-overview";

/** When it is Tuesday in Auckland and Monday in Europe. */
const NOW = new Date("2026-11-23T12:30:00Z");
const DAY_MS = 24 * 3_600_000;
const ZONE = "Pacific/Auckland";

async function report(actor: PatientActor, patientId: string, now: Date, answer?: "yes") {
  const day = todayIn("Europe/Berlin", now);
  await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note: null },
      events: [
        answer === undefined
          ? { kind: "no-twitch", day }
          : {
              kind: "answer",
              day,
              question: "cannot-swallow",
              value: "yes",
              since: day,
              areas: [],
            },
      ],
      now,
      cause: "test",
    }),
  );
}

test("a case arrives once, in the week of the clinic's own day, by the first tier that it had", async () => {
  const clinicId = await createClinic();
  await owner`update clinics set zone = ${ZONE} where id = ${clinicId}`;
  const clinician = await createStaff(clinicId, "clinician");
  const { actor, patientId } = await createPatient({ clinicId });
  await report(actor, patientId, NOW);
  const arrived = async () => {
    const { arrivals } = await getOverview(clinician, NOW);
    return arrivals.map(({ kinds }) => kinds.filter(({ count }) => count > 0));
  };
  const weeksBefore = Array.from({ length: 11 }, () => []);
  expect(await arrived()).toEqual([...weeksBefore, [{ kind: "none", count: 1 }]]);
  const { today, waits, viewCounts } = await getOverview(clinician, NOW);
  expect(waits).toMatchObject([{ kind: "serious-item-unknown", open: 1, medianDays: 0 }]);
  expect([viewCounts.all, today]).toEqual([1, todayIn(ZONE, NOW)]);
  await report(actor, patientId, new Date(NOW.getTime() + DAY_MS), "yes");
  expect(await arrived()).toEqual([...weeksBefore, [{ kind: "emergency", count: 1 }]]);
  for (const tier of [null, "soon"]) {
    await owner`update referrals set tier = ${tier} where clinic_id = ${clinicId}`;
  }
  expect(await arrived()).toEqual([...weeksBefore, [{ kind: "emergency", count: 1 }]]);
});

test("an emergency is named until somebody has looked, and whom the page named is audited", async () => {
  const clinicId = await createClinic();
  const { patientId } = await createPatient({ clinicId, name: "Ada Okoro" });
  await owner`insert into referrals ${owner({
    clinic_id: clinicId,
    patient_id: patientId,
    opened_at: NOW,
    tier: "emergency",
    place: 0,
    first_look_by: "2026-11-23",
    reasons: ["E01"],
  })}`;
  const clinician = await createStaff(clinicId, "clinician");
  const { emergencies, emergencyCount, firstLooks } = await getOverview(clinician, NOW);
  expect(emergencies).toMatchObject([{ patientId, name: "Ada Okoro", reasons: ["E01"] }]);
  expect([emergencyCount, firstLooks]).toEqual([1, { due: 1, late: 0 }]);
  const lines = await owner`
    select actor_person_id, patient_ids from audit_events where clinic_id = ${clinicId} and action = 'view-overview'`;
  expect(lines).toMatchObject([{ actor_person_id: clinician.personId, patient_ids: [patientId] }]);
});

test("the clinician of another clinic sees none of it", async () => {
  const clinicId = await createClinic();
  const { patientId } = await createPatient({ clinicId });
  await owner`insert into referrals ${owner({ clinic_id: clinicId, patient_id: patientId, opened_at: NOW, tier: "emergency", first_look_by: "2026-11-23" })}`;
  const stranger = await createStaff(await createClinic(), "clinician");
  const overview = await getOverview(stranger, NOW);
  expect(overview).toMatchObject({ emergencies: [], emergencyCount: 0, waits: [] });
  expect(overview.arrivals.every(({ total }) => total === 0)).toBe(true);
});
