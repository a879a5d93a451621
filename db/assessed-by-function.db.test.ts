import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";

import type { Actor } from "@/lib/actor";
import { asActor } from "./as-actor";
import type { Transaction } from "./client";
import {
  assessedCase,
  CALM,
  type Call,
  type Case,
  LOW,
  orderKey,
  PLACED,
  SOON,
  store,
} from "./testing/assessed-case";
import { createClinic } from "./testing/create-clinic";
import { owner } from "./testing/owner";

const REFUSED = { cause: { code: "42501" } };
const LOWERED = { cause: { code: "23514" } };

/** The order key of the case, but for a count from `index` on. */
function counted(index: number, digits: string): string {
  const key = orderKey(PLACED);
  return key.slice(0, index) + digits + key.slice(index + digits.length);
}

let own: Case;
let other: Case;

beforeAll(async () => {
  const clinicId = await createClinic();
  own = await assessedCase(clinicId);
  other = await assessedCase(clinicId);
});

/** Everything that a refused call must leave as it was. */
async function written({ clinicId }: Case) {
  return [
    await owner`select * from referrals where clinic_id = ${clinicId} order by id`,
    await owner`select * from assessments where clinic_id = ${clinicId} order by id`,
    await owner`select * from outbox_messages where clinic_id = ${clinicId} order by id`,
  ];
}

/** Whether a call, which must be refused, left everything as it was. */
async function isUnchangedBy(
  call: (tx: Transaction) => Promise<unknown>,
  by: Actor,
  error: object,
) {
  const before = await written(own);
  await expect(asActor(by, call)).rejects.toMatchObject(error);
  return isDeepStrictEqual(await written(own), before);
}

test("one call writes the assessment, the referral's place and the message", async () => {
  const [referral] = await owner`
    select tier, place, deadline_on::text as deadline, assessment_id is not null as is_assessed, version
    from referrals where id = ${own.referralId}`;
  expect(referral).toEqual({
    tier: "soon",
    place: 5,
    deadline: "2026-04-07",
    is_assessed: true,
    version: 2,
  });
  const [message] = await owner`
    select kind, body ->> 'place' as place from outbox_messages where referral_id = ${own.referralId}`;
  expect(message).toEqual({ kind: "place-rose", place: "5" });
});

describe("a patient's session is refused", () => {
  test("another's patient, another's referral, both of them", async () => {
    for (const of of [
      { patientId: other.patientId, referralId: other.referralId },
      { patientId: own.patientId, referralId: other.referralId },
      { patientId: other.patientId, referralId: own.referralId },
    ]) {
      expect(await isUnchangedBy((tx) => store(tx, { of }), own.actor, REFUSED)).toBe(true);
    }
    const open = sql`select app_open_referral(${other.patientId}, gen_random_uuid(), null, now())`;
    expect(await isUnchangedBy((tx) => tx.execute(open), own.actor, REFUSED)).toBe(true);
  });

  test("an assessment of fewer events than are stored, or of more, or of none that can be counted", async () => {
    for (const events of [0, 2]) {
      expect(await isUnchangedBy((tx) => store(tx, { of: own, events }), own.actor, LOWERED)).toBe(
        true,
      );
    }
    const made = { input_digest: "" };
    expect(await isUnchangedBy((tx) => store(tx, { of: own, made }), own.actor, LOWERED)).toBe(
      true,
    );
  });

  test.each<[string, Omit<Call, "of">]>([
    ["a lower tier, the finding kept", { given: LOW }],
    ["a lower tier and no finding", { given: LOW, findings: [] }],
    ["a lower tier and another finding", { given: LOW, findings: [CALM] }],
    [
      "a lower tier, the finding latched",
      { given: { ...LOW, deadline_on: "2026-04-07", latched: [SOON] }, findings: [CALM] },
    ],
    ["no tier", { given: { tier: null } }],
    ["no finding, the tier kept", { findings: [] }],
    ["no list of findings", { made: { result: {} } }],
    ["a lower place", { given: { place: 6 } }],
    ["a lower band", { given: { band: "b", place: 6 }, findings: [{ ...SOON, band: "b" }] }],
    [
      "a lower band, the finding latched",
      { given: { band: "b", place: 6, latched: [SOON] }, findings: [] },
    ],
    ["a later deadline", { given: { deadline_on: "2026-04-08" } }],
    ["no deadline", { given: { deadline_on: null } }],
    ["a finding with a later deadline", { findings: [{ ...SOON, deadline: 20_551 }] }],
    ["a finding with no deadline", { findings: [{ ...SOON, deadline: null }] }],
    ["a finding with a later target", { findings: [{ ...SOON, target: 20_541 }] }],
    ["a column that is the clinic's", { given: { owner_id: null } }],
    [
      "a later calendar that is not there",
      { given: { deadline_on: "2026-04-08" }, made: { calendar_version: 2 } },
    ],
    ["no order within the place", { given: { order_key: "" } }],
    ["another shape of it", { given: { order_key: `${orderKey(PLACED)}0` } }],
    ["the order of another band", { given: { order_key: orderKey({ ...PLACED, band: "b" }) } }],
    [
      "the order of a later deadline",
      { given: { order_key: orderKey({ ...PLACED, deadline_on: "2026-04-08" }) } },
    ],
    [
      "the order of no deadline",
      { given: { order_key: orderKey({ ...PLACED, deadline_on: null }) } },
    ],
    ["the order of who has waited less long", { findings: [{ ...SOON, since: SOON.since - 1 }] }],
    ["the order of more losses", { given: { order_key: counted(2, "98") } }],
    ["the order of a sign in mouth or breath", { given: { order_key: counted(1, "0") } }],
    ["the order of a weak region", { given: { order_key: counted(4, "8") } }],
    ["the order of a thinner muscle", { given: { order_key: counted(5, "0") } }],
    ["the order of what never stops", { given: { order_key: counted(6, "0") } }],
    ["the order of what gets worse", { given: { order_key: counted(7, "0") } }],
    ["the order of another region that twitches", { given: { order_key: counted(22, "8") } }],
    ["the order of mouth or trunk that twitches", { given: { order_key: counted(23, "0") } }],
    ["the order of something newly confirmed", { given: { order_key: counted(24, "98") } }],
    ["an assessment that gives no order", { made: { result: { findings: [SOON], missing: [] } } }],
    ["newer rules that are not there", { given: LOW, made: { rule_set: "r2" } }],
  ])("%s", async (_what, call) => {
    expect(
      await isUnchangedBy((tx) => store(tx, { of: own, ...call }), own.actor, {
        cause: { code: expect.stringMatching(/^(23514|23503)$/) },
      }),
    ).toBe(true);
  });

  test("a decision that another has made, to lower by", async () => {
    const decision = await asActor(own.clinician, async (tx) => {
      const made = await decide(tx, own, ["S1"]);
      await store(tx, { of: own, events: 2 });
      return made;
    });
    const call = { of: own, events: 2, given: LOW, findings: [CALM], decision };
    expect(await isUnchangedBy((tx) => store(tx, call), own.actor, LOWERED)).toBe(true);
    expect(await isUnchangedBy((tx) => store(tx, call), own.clinician, LOWERED)).toBe(true);
  });
});

test("a tier, a place and a day are raised", async () => {
  const raised = await assessedCase(own.clinicId);
  const urgent = { ...SOON, rule: "U1", tier: "urgent", band: "b", deadline: 20_520 };
  const given = {
    tier: "urgent",
    band: "b",
    top_tier: "urgent",
    place: 3,
    target_on: null,
    deadline_on: "2026-03-08",
    latched: [SOON],
  };
  await asActor(raised.actor, (tx) => store(tx, { of: raised, given, findings: [urgent] }));
  const [row] = await owner`select tier, place from referrals where id = ${raised.referralId}`;
  expect(row).toEqual({ tier: "urgent", place: 3 });
});

test("the worker lowers nothing, and raises", async () => {
  const { clinicId } = own;
  const of = await assessedCase(clinicId);
  const worker: Actor = { role: "worker", clinicId, job: "test" };
  expect(
    await isUnchangedBy((tx) => store(tx, { of, given: LOW, findings: [] }), worker, LOWERED),
  ).toBe(true);
  await asActor(worker, (tx) => store(tx, { of, given: { overdue: "breach" } }));
});

test("a clinician lowers what a decision of the same transaction closes, and nothing else", async () => {
  const of = await assessedCase(own.clinicId);
  const call = (closes: readonly string[], kind = "change-tier") =>
    asActor(of.clinician, async (tx) => {
      const decision = await decide(tx, of, closes, kind);
      await store(tx, { of, events: 2, given: LOW, findings: [CALM], decision });
    });
  await expect(call(["M1"])).rejects.toMatchObject(LOWERED);
  await expect(call(["S1"], "accept")).rejects.toMatchObject(LOWERED);
  await expect(call(["S1"])).rejects.toThrow(/two tiers/);
  const monitor = { tier: "monitor", top_tier: "monitor", place: 9 };
  const given = { ...LOW, ...monitor };
  await asActor(of.clinician, async (tx) => {
    const decision = await decide(tx, of, ["S1"]);
    const findings = [{ ...CALM, rule: "M1", tier: "monitor" }];
    await store(tx, { of, events: 2, given, findings, decision });
  });
  const [row] = await owner`select tier, deadline_on from referrals where id = ${of.referralId}`;
  expect(row).toEqual({ tier: "monitor", deadline_on: null });
});

async function decide(tx: Transaction, of: Case, closes: readonly string[], kind = "change-tier") {
  const id = randomUUID();
  await tx.execute(sql`
    insert into decisions (clinic_id, id, referral_id, patient_id, kind, decided_by, decided_at)
    values (${of.clinicId}, ${id}, ${of.referralId}, ${of.patientId}, ${kind}, app_person_id(), now())`);
  await tx.execute(sql`
    insert into history_events
      (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, decision_id, body)
    values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'decision', '2026-03-01', '2026-03-01', now(),
      app_person_id(), ${id}, ${JSON.stringify({ decision: kind, closes, quotes: [] })}::jsonb)`);
  return id;
}

describe("of a closed referral", () => {
  const unknown = { item: "text", weight: "hard", since: 20_513 };
  const urgent = { ...SOON, rule: "U1", tier: "urgent", band: "a" };
  const URGENT = { tier: "urgent", top_tier: "urgent", place: 2 };
  let closed: Case;

  beforeAll(async () => {
    closed = await assessedCase(own.clinicId);
    await owner`update referrals set status = 'closed', closed_at = now() where id = ${closed.referralId}`;
  });

  test("an assessment changes what is no new danger", async () => {
    await asActor(closed.actor, (tx) => store(tx, { of: closed, given: LOW, findings: [CALM] }));
    const [row] = await owner`select status, tier from referrals where id = ${closed.referralId}`;
    expect(row).toEqual({ status: "closed", tier: "self-care" });
  });

  test.each<[string, Omit<Call, "of">]>([
    ["a new finding of urgent", { given: URGENT, findings: [urgent] }],
    [
      "something serious that is newly not known",
      { given: LOW, made: { result: { findings: [CALM], missing: [unknown] } } },
    ],
  ])("%s is refused: it opens a referral of its own", async (_what, call) => {
    for (const actor of [closed.actor, closed.clinician]) {
      const stores = asActor(actor, (tx) => store(tx, { of: closed, ...call }));
      await expect(stores).rejects.toMatchObject(LOWERED);
    }
  });

  test("nothing is stored while another is open: no event hides behind the closed one", async () => {
    const of = { ...closed, referralId: randomUUID() };
    await asActor(closed.actor, async (tx) => {
      await tx.execute(
        sql`select app_open_referral(${of.patientId}, ${of.referralId}, ${closed.referralId}, now())`,
      );
      await store(tx, { of });
    });
    const stores = asActor(closed.actor, (tx) =>
      store(tx, { of: closed, given: LOW, findings: [CALM] }),
    );
    await expect(stores).rejects.toMatchObject(LOWERED);
  });
});

describe("an event", () => {
  const report = (tx: Transaction, { clinicId, patientId, referralId }: Case) =>
    tx.execute(sql`insert into history_events
        (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, body)
      values (${clinicId}, ${patientId}, ${referralId}, 'no-twitch', '2026-03-01', '2026-03-01', now(),
        app_person_id(), '{}')`);
  const eventsOf = async ({ patientId }: Case) =>
    (await owner`select from history_events where patient_id = ${patientId}`).length;

  test.each<[string, (tx: Transaction, of: Case) => Promise<unknown>]>([
    ["alone", report],
    [
      "after its assessment",
      async (tx, of) => {
        await store(tx, { of });
        await report(tx, of);
      },
    ],
    [
      "by whom has put the actor away by then",
      async (tx, of) => {
        await report(tx, of);
        await tx.execute(sql`select set_config('app.session', '', true)`);
      },
    ],
    [
      "beside an assessment of another patient",
      async (tx, of) => {
        await report(tx, of);
        await store(tx, { of: other });
      },
    ],
  ])("%s is refused at the end of the transaction", async (_what, work) => {
    const of = await assessedCase(own.clinicId);
    await expect(asActor(of.clinician, (tx) => work(tx, of))).rejects.toThrow(
      "an event is stored with its assessment",
    );
    expect(await eventsOf(of)).toBe(1);
  });

  test("with its assessment is taken", async () => {
    const of = await assessedCase(own.clinicId);
    await asActor(of.actor, async (tx) => {
      await report(tx, of);
      await store(tx, { of, events: 2 });
    });
    expect(await eventsOf(of)).toBe(2);
  });
});
