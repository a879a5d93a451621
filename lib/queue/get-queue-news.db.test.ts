import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { getQueueNews, newsStatement } from "./get-queue-news";
import { listQueue } from "./list-queue";
import { NO_FILTER } from "./queue-filter";

const NOW = new Date("2026-11-24T10:00:00Z");
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const after = (ms: number) => new Date(NOW.getTime() + ms);

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A transaction that stays open with its work done until the test lets it commit. */
function heldOpen(work: (wait: () => Promise<void>) => Promise<unknown>) {
  const reached = gate();
  const allowed = gate();
  const committed = work(async () => {
    reached.open();
    await allowed.opened;
  });
  committed.catch(reached.open);
  return {
    ready: reached.opened,
    commit: () => {
      allowed.open();
      return committed;
    },
  };
}

function reports(actor: PatientActor, now: Date, breathless: boolean, wait = async () => {}) {
  const day = dayFromIso("2026-11-24");
  return asActor(actor, async (tx) => {
    const stored = await recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source: {
        kind: "checklist-response",
        id: randomUUID(),
        checklistId: randomUUID(),
        page: "emergency-breathing",
        channel: "portal",
      },
      events: [
        { kind: "checklist", day, state: "started" },
        {
          kind: "answer",
          day,
          question: "severe-breathing",
          value: breathless ? "yes" : "no",
          since: null,
          areas: [],
        },
      ],
      now,
      cause: "submit-checklist-page",
    });
    await wait();
    return stored;
  });
}

async function clinicWithClinician() {
  const clinicId = await createClinic();
  return { clinicId, clinician: await createStaff(clinicId, "clinician") };
}

async function listed(clinician: ClinicianActor, now: Date) {
  const { rows, changeNumber } = await listQueue(
    clinician,
    { filter: NO_FILTER, after: null },
    now,
  );
  return { ids: rows.map(({ referralId }) => referralId), changeNumber };
}

test("a list that was just made has no news, and a clinic without a referral has change 0", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  expect((await listed(clinician, NOW)).changeNumber).toBe(0);
  await reports((await createPatient({ clinicId })).actor, NOW, true);
  const { ids, changeNumber } = await listed(clinician, NOW);
  expect(ids).toHaveLength(1);
  const none = { referrals: 0, emergencies: 0, proposals: 0 };
  expect(await getQueueNews(clinician, changeNumber)).toMatchObject(none);
});

test("what opened since is counted, what was closed and what is another clinic's is not", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  const { changeNumber } = await listed(clinician, NOW);
  const [first, second] = [await createPatient({ clinicId }), await createPatient({ clinicId })];
  await reports(first.actor, NOW, false);
  const { referralId } = await reports(second.actor, NOW, false);
  await reports((await createPatient({ clinicId: await createClinic() })).actor, NOW, true);
  expect(await getQueueNews(clinician, changeNumber)).toMatchObject({ referrals: 2 });
  await owner`update referrals set status = 'closed', closed_at = ${NOW} where id = ${referralId}`;
  const one = { referrals: 1, emergencies: 0 };
  expect(await getQueueNews(clinician, changeNumber)).toMatchObject(one);
});

test("a waiting case that becomes an emergency, and one that opens again, are news", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  const { actor } = await createPatient({ clinicId });
  const { referralId } = await reports(actor, NOW, false);
  const before = await listed(clinician, NOW);
  await reports(actor, NOW, true);
  const worse = { referrals: 0, emergencies: 1 };
  expect(await getQueueNews(clinician, before.changeNumber)).toMatchObject(worse);

  await owner`update referrals set status = 'closed', closed_at = ${NOW} where id = ${referralId}`;
  const closed = await listed(clinician, NOW);
  expect(closed.ids).toEqual([]);
  await owner`update referrals set status = 'open', closed_at = null where id = ${referralId}`;
  const back = { referrals: 1, emergencies: 1 };
  expect(await getQueueNews(clinician, closed.changeNumber)).toMatchObject(back);
});

test("a submission that waits five seconds is news to a list made meanwhile, and to the one before", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  const { actor } = await createPatient({ clinicId });
  const openedBefore = await listed(clinician, after(-SECOND));
  const slow = heldOpen((wait) => reports(actor, NOW, true, wait));
  await slow.ready;
  // Others come and are seen while it waits.
  await reports((await createPatient({ clinicId })).actor, after(4 * SECOND), false);
  const openedMeanwhile = await listed(clinician, after(5 * SECOND));
  expect(openedMeanwhile.ids).toHaveLength(1);
  await slow.commit();
  expect(await getQueueNews(clinician, openedMeanwhile.changeNumber)).toMatchObject({
    referrals: 1,
    emergencies: 1,
  });
  expect(await getQueueNews(clinician, openedBefore.changeNumber)).toMatchObject({
    referrals: 2,
    emergencies: 1,
  });
});

test.each([-HOUR, HOUR])(
  "a host whose clock is %d ms away loses and repeats nothing",
  async (ms) => {
    const { clinicId, clinician } = await clinicWithClinician();
    const [first, second] = [await createPatient({ clinicId }), await createPatient({ clinicId })];
    await reports(first.actor, after(ms), true);
    const list = await listed(clinician, NOW);
    expect(await getQueueNews(clinician, list.changeNumber)).toMatchObject({ emergencies: 0 });
    await reports(second.actor, after(ms), true);
    const news = { referrals: 1, emergencies: 1 };
    expect(await getQueueNews(clinician, list.changeNumber)).toMatchObject(news);
  },
);

test("in whatever order transactions begin, commit and are looked at, each is in a list or news to it", async () => {
  const WRITERS = 5;
  const step = fc.oneof(
    fc.record({ do: fc.constantFrom("begin", "commit"), of: fc.nat(WRITERS - 1) }),
    fc.constant({ do: "list", of: 0 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      const { clinicId, clinician } = await clinicWithClinician();
      const writers = new Map<number, ReturnType<typeof heldOpen>>();
      const committing: Promise<unknown>[] = [];
      const lists: Awaited<ReturnType<typeof listed>>[] = [];
      const begun = new Set<number>();
      for (const { do: what, of } of steps) {
        const writer = writers.get(of);
        if (what === "list") lists.push(await listed(clinician, NOW));
        else if (what === "commit" && writer) {
          committing.push(writer.commit());
          writers.delete(of);
        } else if (what === "begin" && !begun.has(of)) {
          const { actor, patientId } = await createPatient({ clinicId });
          const held = heldOpen((wait) =>
            asActor(actor, async (tx) => {
              await tx.execute(
                sql`select app_open_referral(${patientId}, gen_random_uuid(), null, ${after(of * HOUR).toISOString()})`,
              );
              await wait();
            }),
          );
          await held.ready;
          begun.add(of);
          writers.set(of, held);
        }
      }
      await Promise.all([...committing, ...[...writers.values()].map((each) => each.commit())]);
      for (const { ids, changeNumber } of lists) {
        const { referrals: news } = await getQueueNews(clinician, changeNumber);
        expect(ids.length + news).toBe(begun.size);
      }
    }),
    { numRuns: 60 },
  );
});

test("nobody but the database numbers a change", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  await reports((await createPatient({ clinicId })).actor, NOW, false);
  for (const statement of [
    sql`update clinic_changes set number = 0`,
    sql`delete from referral_changes`,
    sql`insert into clinic_changes values (${clinicId}, 99)`,
  ]) {
    const tried = asActor(clinician, (tx) => tx.execute(statement));
    await expect(tried).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

test("the question is answered from indexes, however many wait", async () => {
  const { clinicId, clinician } = await clinicWithClinician();
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into referrals (clinic_id, patient_id, opened_at, opened_on, tier)
      select ${clinicId}, gen_random_uuid(), ${NOW}, current_date,
        case when n % 10 = 0 then 'emergency' else 'soon' end from generate_series(1, 20000) n`;
    await tx`insert into referral_changes (clinic_id, referral_id, opened, assessed)
      select clinic_id, id, row_number() over (), row_number() over () from referrals where clinic_id = ${clinicId}`;
  });
  await owner`analyze referrals, referral_changes`;
  const [plan] = await asActor(clinician, (tx) =>
    tx.execute(sql`explain (format json) ${newsStatement(tx, clinician, 19_990).getSQL()}`),
  );
  const text = JSON.stringify(plan);
  expect(text).toContain("referral_changes_opened");
  expect(text).toContain("referral_changes_assessed");
  expect(text).not.toMatch(/"Seq Scan"[^}]*"referral/);
});
