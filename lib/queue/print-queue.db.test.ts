import { beforeAll, describe, expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";

import { listQueue, QUEUE_PAGE_ROWS } from "./list-queue";
import { printQueue } from "./print-queue";
import { NO_FILTER } from "./queue-filter";

const NOW = new Date("2026-11-24T10:00:00Z");
const URGENT = QUEUE_PAGE_ROWS + 5;
const SOON = 4;

let clinician: ClinicianActor;
let clinicId: string;

async function openReferrals(clinic: string, tier: "urgent" | "soon", count: number) {
  for (let index = 0; index < count; index++) {
    const { patientId } = await createPatient({ clinicId: clinic });
    const place = tier === "urgent" ? 2 : 6;
    await owner`insert into referrals ${owner({ clinic_id: clinic, patient_id: patientId, opened_at: NOW, tier, place, order_key: `k${index % 7}` })}`;
  }
}

beforeAll(async () => {
  clinicId = await createClinic();
  clinician = await createStaff(clinicId, "clinician");
  await openReferrals(clinicId, "urgent", URGENT);
  await openReferrals(clinicId, "soon", SOON);
  await openReferrals(await createClinic(), "urgent", 1);
});

const idsOf = ({ rows }: { rows: readonly { referralId: string }[] }) =>
  rows.map(({ referralId }) => referralId);

async function pagesOnScreen(): Promise<string[]> {
  const first = await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
  const second = await listQueue(clinician, { filter: NO_FILTER, after: first.nextPage }, NOW);
  return [...idsOf(first), ...idsOf(second)];
}

describe("the list on paper", () => {
  test("holds what the pages on the screen hold together, in their order, and no other clinic's", async () => {
    const paper = await printQueue(clinician, { filter: NO_FILTER, most: 1000 }, NOW);
    expect(idsOf(paper)).toEqual(await pagesOnScreen());
    expect(paper.rows).toHaveLength(URGENT + SOON);
    expect(paper.nextPage).toBeNull();
  });

  test("holds every row of its filter and none beside it", async () => {
    const filter = { ...NO_FILTER, tier: "urgent" as const };
    const { rows, filteredCount } = await printQueue(clinician, { filter, most: 1000 }, NOW);
    expect(rows.map(({ tier }) => tier)).toEqual(Array(URGENT).fill("urgent"));
    expect(filteredCount).toBe(URGENT);
  });

  test.each([
    [SOON - 1, SOON - 1, true],
    [SOON, SOON, false],
    [SOON + 1, SOON, false],
  ])(
    "of four rows, at most %i: it holds %i; that there are more: %s",
    async (most, held, isPart) => {
      const filter = { ...NO_FILTER, tier: "soon" as const };
      const paper = await printQueue(clinician, { filter, most }, NOW);
      expect(paper.rows).toHaveLength(held);
      expect(paper.filteredCount).toBe(SOON);
      expect(paper.nextPage !== null).toBe(isPart);
    },
  );

  test("is in the audit with who had it and whom it showed", async () => {
    const colleague = await createStaff(clinicId, "clinician");
    const { rows } = await printQueue(
      colleague,
      { filter: { ...NO_FILTER, tier: "soon" }, most: 1000 },
      NOW,
    );
    const lines = await owner`
      select action, actor_role, patient_id, patient_ids, resource, resource_id, outcome from audit_events
      where clinic_id = ${clinicId} and actor_person_id = ${colleague.personId}`;
    expect([...lines]).toEqual([
      {
        action: "print-queue",
        actor_role: "clinician",
        patient_id: null,
        patient_ids: rows.map(({ patientId }) => patientId),
        resource: "queue",
        resource_id: null,
        outcome: "allowed",
      },
    ]);
    expect(rows).toHaveLength(SOON);
  });

  test("is drawn for no patient's session", async () => {
    const { actor } = await createPatient({ clinicId });
    const posing = { ...actor, role: "clinician" } as const;
    await expect(printQueue(posing, { filter: NO_FILTER, most: 1000 }, NOW)).rejects.toThrow(
      "not who the session belongs to",
    );
  });
});
