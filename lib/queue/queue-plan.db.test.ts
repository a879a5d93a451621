import { type SQL, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";

import { closedNotesOf } from "./closed-notes.sql";
import { MOST_PRINTED } from "./print-queue";
import { NO_FILTER, type QueueFilter } from "./queue-filter";
import { recordsStatement } from "./queue-page-records.sql";
import { isFirstLookLate } from "./queue-where.sql";

const REFERRALS = 40_000;
const AFTER = { place: 5, orderKey: "k05000", referralId: "00000000-0000-0000-0000-000000000000" };

let clinician: ClinicianActor;

beforeAll(async () => {
  const clinicId = await createClinic();
  clinician = await createStaff(clinicId, "clinician");
  await owner.begin(async (sql) => {
    // Only the size of the tables matters here: their constraints and counts would take most of the time.
    await sql`set local session_replication_role = replica`;
    await sql`insert into patients (clinic_id, id, person_id, name, birth_date, zone)
      select ${clinicId}, gen_random_uuid(), gen_random_uuid(), 'First' || n || ' Last' || md5(n::text),
        date '1950-01-01' + n % 20000, 'Europe/Berlin' from generate_series(1, ${REFERRALS}::int) n`;
    await sql`insert into referrals (clinic_id, patient_id, opened_at, opened_on, tier, information, place,
        order_key, overdue, first_look_by, owner_id, appointment_on, seen_at, labels, deadline_on)
      select ${clinicId}, id, now(), current_date,
        case when n % 11 > 6 then null when n % 11 = 2 then 'urgent' else 'soon' end, 'more-needed', n % 11,
        'k' || lpad(n::text, 5, '0'), case n % 50 when 0 then 'breach' when 1 then 'target' else 'no' end,
        case when n % 3 = 0 then current_date + 2 - n % 40 end,
        case when n % 10 = 7 then ${clinician.personId}::uuid end,
        case when n % 20 = 1 then current_date + n % 9 - 3 end, case when n % 2 = 0 then now() end,
        case when n % 100 = 9 then array['unread-text'] else '{}' end, current_date + n % 60
      from (select id, row_number() over ()::int as n from patients) numbered`;
    await sql`insert into referrals (clinic_id, patient_id, opened_at, opened_on, status, closed_at, labels)
      select ${clinicId}, id, now() - interval '1 year', current_date - 365, 'closed', now(),
        case when n % 4000 = 0 then array['unread-text'] else '{}' end
      from (select id, row_number() over ()::int as n from patients) numbered`;
    await sql`insert into history_events (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, body)
      select clinic_id, patient_id, id, 'no-twitch', '2026-11-24', '2026-11-24', now(), '{}' from referrals`;
    await sql`insert into assessments (clinic_id, patient_id, referral_id, as_of, assessed_at, rule_set, input_digest,
        calendar_version, birth_date_version, cause, result)
      select clinic_id, patient_id, id, '2026-11-24', now(), 'r1', '', 1, 1, 'test', '{}' from referrals`;
    await sql`insert into audit_events (clinic_id, at, actor_person_id, actor_role, action, resource, resource_id,
        assessment_id, outcome)
      select clinic_id, now(), ${clinician.personId}, 'clinician', 'view-referral', 'referral', referral_id, id,
        'allowed' from assessments`;
  });
  await owner`analyze`;
  // An index answers alone only for pages that are known to be seen by all.
  await owner`vacuum analyze referrals`;
}, 120_000);

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: Plan[];
};

function nodesIn(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesIn)];
}

/** The tables that a plan reads from end to end. */
function wholeReadsIn(plan: Plan): readonly string[] {
  return nodesIn(plan)
    .filter((node) => node["Node Type"] === "Seq Scan")
    .map((node) => node["Relation Name"] ?? "");
}

async function wholeReads(
  filter: Partial<QueueFilter>,
  after: typeof AFTER | null,
): Promise<readonly string[]> {
  return wholeReadsOf(
    recordsStatement(clinician, {
      filter: { ...NO_FILTER, ...filter },
      after,
      limit: 51,
      now: new Date(),
    }),
  );
}

async function wholeReadsOf(statement: SQL): Promise<readonly string[]> {
  return wholeReadsIn(await planOf(statement));
}

async function planOf(statement: SQL): Promise<Plan> {
  const [row] = await asActor(clinician, (tx) =>
    tx.execute<{ "QUERY PLAN": { Plan: Plan }[] }>(sql`explain (format json) ${statement}`),
  );
  const [top] = row?.["QUERY PLAN"] ?? [];
  if (!top) throw new Error("no plan");
  return top.Plan;
}

test.each<[string, Partial<QueueFilter>]>([
  ["the whole list", {}],
  ["one tier", { tier: "urgent" }],
  ["cases without a tier", { tier: "more-needed" }],
  ["the overdue", { overdue: "breach" }],
  ["late first looks", { overdue: "first-look" }],
  ["what is to be decided", { view: "decide" }],
  ["what is to be looked at", { view: "first-look" }],
  ["notes to read", { view: "notes" }],
  ["the booked", { view: "booked" }],
  ["EMG requests under way", { view: "emg" }],
  ["one day's deadlines", { due: Math.floor(Date.now() / 86_400_000) + 7 }],
  ["first looks due", { overdue: "first-look-due" }],
  ["my own", { owner: "me" }],
  ["nobody's", { owner: "nobody" }],
])("at 40,000 open referrals no page of %s reads a whole table", async (_name, filter) => {
  const filled = /referrals|patients|history_events|audit_events|assessments/;
  for (const after of [null, AFTER]) {
    expect((await wholeReads(filter, after)).filter((table) => filled.test(table))).toEqual([]);
  }
});

test.each<[string, Partial<QueueFilter>]>([
  ["referrals_queue", {}],
  ["referrals_queue_by_tier", { tier: "urgent" }],
  ["referrals_queue_untiered", { tier: "more-needed" }],
  ["referrals_queue_by_overdue", { overdue: "breach" }],
  ["referrals_first_looks", { overdue: "first-look" }],
  ["referrals_queue_to_decide", { view: "decide" }],
  ["referrals_queue_to_look_at", { view: "first-look" }],
  ["referrals_queue_unread", { view: "notes" }],
  ["referrals_queue_booked", { view: "booked" }],
  ["referrals_queue_by_owner", { owner: "me" }],
  ["referrals_queue_unowned", { owner: "nobody" }],
])("at 40,000 open referrals %s serves its own view of the list", async (index, filter) => {
  const plan = await planOf(
    recordsStatement(clinician, {
      filter: { ...NO_FILTER, ...filter },
      after: AFTER,
      limit: 51,
      now: new Date(),
    }),
  );
  expect(nodesIn(plan).map((node) => node["Index Name"])).toContain(index);
});

test.each<[string, Partial<QueueFilter>]>([
  ["referrals_queue", {}],
  ["referrals_queue_by_tier", { tier: "urgent" }],
])(
  "at 40,000 open referrals as many as are printed are read in the order of %s",
  async (index, filter) => {
    const plan = await planOf(
      recordsStatement(clinician, {
        filter: { ...NO_FILTER, ...filter },
        after: null,
        limit: MOST_PRINTED + 1,
        now: new Date(),
      }),
    );
    const read = nodesIn(plan).filter((node) => node["Relation Name"] === "referrals");
    expect(read).toEqual([
      expect.objectContaining({ "Node Type": "Index Scan", "Index Name": index }),
    ]);
  },
);

test("at 40,000 closed referrals their unread notes are found without reading a whole table", async () => {
  const notes = closedNotesOf(clinician.clinicId);
  const whole = await wholeReadsOf(
    sql`select (${notes}) from clinics c where c.id = ${clinician.clinicId}`,
  );
  expect(whole.filter((table) => /referrals|patients/.test(table))).toEqual([]);
});

test("at 40,000 open referrals the late first looks are counted over their index alone", async () => {
  const { clinicId } = clinician;
  const plan = await planOf(
    sql`select r.place, count(*) from referrals r where r.clinic_id = ${clinicId} and r.status = 'open'
      and ${isFirstLookLate(clinicId, new Date())} group by r.place`,
  );
  expect(nodesIn(plan).filter((node) => node["Relation Name"] === "referrals")).toEqual([
    expect.objectContaining({
      "Node Type": "Index Only Scan",
      "Index Name": "referrals_first_looks",
    }),
  ]);
});

test("a page of the whole list is read in the order of its index, without sorting the list", async () => {
  const [row] = await asActor(clinician, (tx) =>
    tx.execute<{ "QUERY PLAN": { Plan: Plan }[] }>(
      sql`explain (analyze, buffers, format json) ${recordsStatement(clinician, { filter: NO_FILTER, after: AFTER, limit: 51, now: new Date() })}`,
    ),
  );
  const rowsRead = JSON.stringify(row).match(
    /"Index Name":"referrals_queue[^}]*?"Actual Rows":(\d+)/,
  );
  expect(Number(rowsRead?.[1])).toBeLessThanOrEqual(51);
});
