import { expect, test } from "vitest";

import { ownerDatabase } from "@/db/owner-database";
import { owner } from "@/db/testing/owner";

import { DEMO_CLINICS } from "./demo-clinics";
import { seedClinic } from "./seed-demo";

/** A Tuesday, at an hour at which today's stories have just been reported. */
const NOW = new Date("2026-11-24T11:00:00Z");
const MINUTE = 60_000;

test.each(DEMO_CLINICS)(
  "every patient of $name is where the story says, in the queue's own columns",
  async (clinic) => {
    const cast = await seedClinic(ownerDatabase(owner), clinic, NOW);
    const rows = await owner`
      select patient_id, tier, band, information, overdue from referrals
      where clinic_id = ${clinic.id} and status = 'open'`;
    const current = new Map(rows.map(({ patient_id, ...current }) => [patient_id, { ...current }]));

    const reported = cast.map(({ story, actor }) => ({
      story: story.code,
      ...current.get(actor.patientId),
    }));
    expect(reported).toEqual(cast.map(({ story }) => ({ story: story.code, ...story.expected })));
  },
  5 * MINUTE,
);
