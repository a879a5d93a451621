import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { Tier } from "@/lib/clinical/triage/tier";

import { newsStatement, readQueueNews } from "./read-queue-news";

const SINCE = new Date("2026-11-24T10:00:00Z");
const EARLIER = "2026-11-24T09:59:57Z";
const LATER = "2026-11-24T10:00:05Z";

async function referral(
  clinicId: string,
  facts: { openedAt: string; assessedAt: string; tier: Tier; status?: "open" | "closed" },
): Promise<void> {
  const { patientId } = await createPatient({ clinicId });
  const { openedAt, assessedAt, tier, status = "open" } = facts;
  await owner`insert into referrals ${owner({
    clinic_id: clinicId,
    patient_id: patientId,
    opened_at: openedAt,
    assessed_at: assessedAt,
    tier,
    status,
    closed_at: status === "closed" ? LATER : null,
  })}`;
}

async function clinicWithClinician() {
  const clinicId = await createClinic();
  return { clinicId, clinician: await createStaff(clinicId, "clinician") };
}

test("a list that was just made has no news", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  await referral(clinicId, { openedAt: EARLIER, assessedAt: EARLIER, tier: "emergency" });
  expect(await readQueueNews(clinician, SINCE)).toMatchObject({ referrals: 0, emergencies: 0 });
});

test("referrals that opened since are counted, closed ones and those of another clinic are not", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  const elsewhere = await createClinic();
  const since = { openedAt: LATER, assessedAt: LATER };
  await referral(clinicId, { ...since, tier: "routine" });
  await referral(clinicId, { ...since, tier: "soon" });
  await referral(clinicId, { ...since, tier: "urgent", status: "closed" });
  await referral(elsewhere, { ...since, tier: "emergency" });
  expect(await readQueueNews(clinician, SINCE)).toMatchObject({ referrals: 2, emergencies: 0 });
});

test("a waiting case that becomes an emergency is news, though no referral opened", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  await referral(clinicId, { openedAt: EARLIER, assessedAt: LATER, tier: "emergency" });
  await referral(clinicId, { openedAt: EARLIER, assessedAt: LATER, tier: "urgent" });
  expect(await readQueueNews(clinician, SINCE)).toMatchObject({ referrals: 0, emergencies: 1 });
});

test("what was stored a moment after its own instant is not lost between two lists", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  const instant = "2026-11-24T09:59:59Z";
  await referral(clinicId, { openedAt: instant, assessedAt: instant, tier: "emergency" });
  expect(await readQueueNews(clinician, SINCE)).toMatchObject({ referrals: 1, emergencies: 1 });
});

test("the question is answered from indexes, however many wait", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into referrals (clinic_id, patient_id, opened_at, assessed_at, tier)
      select ${clinicId}, gen_random_uuid(), ${EARLIER}, ${EARLIER},
        case when n % 10 = 0 then 'emergency' else 'soon' end from generate_series(1, 20000) n`;
  });
  await owner`analyze referrals`;
  const [plan] = await asActor(clinician, (tx) =>
    tx.execute(sql`explain (format json) ${newsStatement(clinician, SINCE)}`),
  );
  const text = JSON.stringify(plan);
  expect(text).toContain("referrals_opened");
  expect(text).toContain("referrals_emergencies");
  expect(text).not.toMatch(/"Seq Scan"[^}]*"referrals"/);
});
