import fc from "fast-check";
import { expect, test } from "vitest";

import { INFORMATION, OVERDUE, TIERS } from "@/lib/clinical/history/tier";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createReferral } from "./testing/create-referral";
import { owner } from "./testing/owner";

const PATIENTS = 12;

/** A change of one or several referrals in one statement. */
const change = fc.record({
  from: fc.nat(PATIENTS - 1),
  many: fc.integer({ min: 1, max: 5 }),
  status: fc.constantFrom("open", "closed"),
  tier: fc.constantFrom(...TIERS, null),
  information: fc.constantFrom(...INFORMATION),
  overdue: fc.constantFrom(...OVERDUE),
  place: fc.nat(10),
  first_look_by: fc.constantFrom("2026-11-24", null),
  seen_at: fc.constantFrom(new Date("2026-11-24T10:00:00Z"), null),
  emg_request: fc.constantFrom("draft", "signed", null),
  deadline_on: fc.constantFrom("2026-11-25", "2026-12-01", null),
  reply_by: fc.constantFrom("2026-11-26", null),
  has_replied: fc.boolean(),
  isRemoval: fc.boolean(),
});

test("the counts are what counting would give, after any changes", { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const { clinicId, ids } = await clinicWithReferrals();
      for (const { from, many, isRemoval, ...now } of changes) {
        const some = ids.slice(from, from + many);
        if (isRemoval) await owner`delete from referrals where id = any(${some})`;
        else await owner`update referrals set ${owner(now)} where id = any(${some})`;
      }
      expect(await counted(clinicId)).toEqual(await recounted(clinicId));
      expect(await countedDays(clinicId)).toEqual(await recountedDays(clinicId));
    }),
    { numRuns: 25 },
  ),
);

test("changes at once wait for each other, deadlock nowhere, and are all counted", async () => {
  const { clinicId, ids } = await clinicWithReferrals(48);
  const groups = [0, 1, 2, 3].map((group) => ids.filter((_id, place) => place % 4 === group));
  await Promise.all(
    groups.map(async (group, which) => {
      for (let round = 0; round < 100; round += 1) {
        // Each statement moves twelve referrals between counts that the other groups move as well.
        await owner`
          update referrals set
            tier = (${[...TIERS]}::text[])[1 + (place_of + ${which + round}::int) % 7],
            overdue = (${[...OVERDUE]}::text[])[1 + (place_of + ${which + round}::int) % 3]
          from unnest(${group}::uuid[]) with ordinality as moved(moved_id, place_of)
          where id = moved_id`;
      }
    }),
  );
  expect(await counted(clinicId)).toEqual(await recounted(clinicId));
  expect(await countedDays(clinicId)).toEqual(await recountedDays(clinicId));
});

async function clinicWithReferrals(patients = PATIENTS) {
  const clinicId = await createClinic();
  const ids: string[] = [];
  for (let patient = 0; patient < patients; patient += 1) {
    const { patientId } = await createPatient({ clinicId });
    ids.push(await createReferral({ clinicId, patientId, tier: "soon" }));
  }
  return { clinicId, ids };
}

function counted(clinicId: string) {
  return owner`
    select tier, information, overdue, place, waits_for, open_count from queue_counts
    where clinic_id = ${clinicId} and open_count <> 0 order by 1, 2, 3, 4, 5`;
}

function recounted(clinicId: string) {
  return owner`
    select coalesce(tier, 'none') as tier, information, overdue, place, waits_for, count(*)::int as open_count
    from referrals where clinic_id = ${clinicId} and status = 'open'
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
}

function countedDays(clinicId: string) {
  return owner`
    select tier, information, overdue, is_seen, opened_on, deadline_on, open_count from waiting_counts
    where clinic_id = ${clinicId} order by 1, 2, 3, 4, 5, 6`;
}

function recountedDays(clinicId: string) {
  return owner`
    select coalesce(tier, 'none') as tier, information, overdue, seen_at is not null as is_seen, opened_on, deadline_on,
      count(*)::int as open_count
    from referrals where clinic_id = ${clinicId} and status = 'open'
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
}
