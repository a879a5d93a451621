import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import { dayFromIso } from "@/lib/clinical/calendar/day";

import { listQueue } from "./list-queue";
import { NO_FILTER } from "./queue-filter";

const NOW = new Date("2026-11-24T10:00:00Z");

type Facts = { status?: "open" | "closed"; labels?: readonly string[]; day?: number };

/** A referral as a bare row, closed on a day of November with a note that nobody has read. */
async function referral(
  { clinicId, patientId }: { clinicId: string; patientId: string },
  { status = "closed", labels = ["unread-text"], day = 20 }: Facts = {},
): Promise<string> {
  const at = new Date(Date.UTC(2026, 10, day, 12));
  const [row] = await owner<{ id: string }[]>`insert into referrals ${owner({
    clinic_id: clinicId,
    patient_id: patientId,
    opened_at: at,
    status,
    closed_at: status === "closed" ? at : null,
    labels,
  })} returning id`;
  if (!row) throw new Error("no referral was made");
  return row.id;
}

async function pageOf(clinician: ClinicianActor) {
  return listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
}

test("unread notes of closed referrals are shown beside the list, those that were closed first on top, and nobody else's", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  await referral(await createPatient({ clinicId }), { status: "open" });
  await referral(await createPatient({ clinicId }), { labels: [] });
  await referral(await createPatient());
  const later = await createPatient({ clinicId, name: "Olu Ade" });
  const second = await referral(later, { day: 21 });
  const sooner = await createPatient({ clinicId, name: "Ewa Kowalska" });
  const first = await referral(sooner);

  const { closedNotes, rows } = await pageOf(clinician);
  expect(closedNotes).toEqual({
    count: 2,
    first: [
      {
        referralId: first,
        patientId: sooner.patientId,
        name: "Ewa Kowalska",
        closedOn: dayFromIso("2026-11-20"),
      },
      {
        referralId: second,
        patientId: later.patientId,
        name: "Olu Ade",
        closedOn: dayFromIso("2026-11-21"),
      },
    ],
  });
  expect(rows).toHaveLength(1);

  await referral(later, { status: "open", day: 23 });
  expect((await pageOf(clinician)).closedNotes.first.map(({ referralId }) => referralId)).toEqual([
    first,
  ]);
});

test("however many there are, all are counted and the first ten named", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  expect((await pageOf(clinician)).closedNotes).toEqual({ count: 0, first: [] });
  for (let each = 0; each < 12; each += 1) await referral(await createPatient({ clinicId }));
  const { closedNotes } = await pageOf(clinician);
  expect(closedNotes.count).toBe(12);
  expect(closedNotes.first).toHaveLength(10);
});
