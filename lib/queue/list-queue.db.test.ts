import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";

import { listQueue } from "./list-queue";
import type { PageKey } from "./page-key";
import { NO_FILTER, type QueueFilter } from "./queue-filter";
import type { QueueRow } from "./queue-row";

const NOW = new Date("2026-11-24T10:00:00Z");

/** A referral put straight into the table, where only the list's own work is tested. */
async function openReferral(
  clinicId: string,
  columns: Record<string, string | number | null | readonly string[]>,
  patient: { name?: string; birthDate?: string } = {},
): Promise<string> {
  const { patientId } = await createPatient({ clinicId, ...patient });
  const row = { clinic_id: clinicId, patient_id: patientId, opened_at: NOW, ...columns };
  const [referral] = await owner<
    { id: string }[]
  >`insert into referrals ${owner(row)} returning id`;
  if (!referral) throw new Error("no referral was made");
  return referral.id;
}

async function wholeList(actor: ClinicianActor, filter: QueueFilter = NO_FILTER) {
  const rows: QueueRow[] = [];
  let after: PageKey | null = null;
  let pages = 0;
  do {
    const page = await listQueue(actor, { filter, after }, NOW);
    rows.push(...page.rows);
    after = page.nextPage;
    pages += 1;
  } while (after !== null);
  return { rows, pages };
}

describe("the order of the list", () => {
  const ORDER: readonly [number, string][] = [
    [0, "b"],
    [1, "a"],
    [2, "2026-11-01"],
    [2, "2026-11-02"],
    [2, "2026-11-02"],
    [3, "B"],
    [3, "a"],
    [4, ""],
    [7, "z"],
    [10, "0"],
  ];

  test("is place, then order key by its bytes, then id, whatever the order of arrival", async () => {
    const clinicId = await createClinic();
    const clinician = await createStaff(clinicId, "clinician");
    const ids: { place: number; key: string; id: string }[] = [];
    for (const [place, key] of ORDER.toReversed()) {
      ids.push({ place, key, id: await openReferral(clinicId, { place, order_key: key }) });
    }
    const expected = ids
      .toSorted(
        (one, other) =>
          one.place - other.place ||
          Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)) ||
          (one.id < other.id ? -1 : 1),
      )
      .map(({ id }) => id);
    const { rows } = await wholeList(clinician);
    expect(rows.map(({ referralId }) => referralId)).toEqual(expected);
  });

  test("the pages together are the whole list: nobody twice, nobody left out, ties over a page's edge included", async () => {
    const clinicId = await createClinic();
    const clinician = await createStaff(clinicId, "clinician");
    const ids = new Set<string>();
    for (let index = 0; index < 117; index++) {
      ids.add(
        await openReferral(clinicId, { place: index < 100 ? 5 : index % 3, order_key: "same" }),
      );
    }
    const { rows, pages } = await wholeList(clinician);
    expect(pages).toBe(5);
    expect(rows).toHaveLength(117);
    expect(new Set(rows.map(({ referralId }) => referralId))).toEqual(ids);
  });

  test("a page goes on from where the last one ended, even if that patient has moved meanwhile", async () => {
    const clinicId = await createClinic();
    const clinician = await createStaff(clinicId, "clinician");
    for (let index = 0; index < 35; index++) {
      await openReferral(clinicId, { place: 5, order_key: String(index).padStart(3, "0") });
    }
    const first = await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
    const last = first.rows.at(-1);
    await owner`update referrals set place = 10 where id = ${last?.referralId ?? null}`;
    const second = await listQueue(clinician, { filter: NO_FILTER, after: first.nextPage }, NOW);
    expect(second.rows).toHaveLength(11);
  });
});

describe("who is in the list", () => {
  test("another clinic's and closed referrals are never in it, nor in its counts", async () => {
    const clinicId = await createClinic();
    const clinician = await createStaff(clinicId, "clinician");
    const own = await openReferral(clinicId, { tier: "soon", band: "a", place: 5 });
    await openReferral(clinicId, { tier: "soon", band: "a", place: 5, status: "closed" });
    await openReferral(await createClinic(), { tier: "soon", band: "a", place: 0 });
    const page = await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
    expect(page.rows.map(({ referralId }) => referralId)).toEqual([own]);
    expect(page.filteredCount).toBe(1);
  });

  test("a patient's own session reads no queue", async () => {
    const { actor, clinicId } = await createPatient();
    await openReferral(clinicId, { place: 5 });
    const asClinician = { ...actor, role: "clinician" } as const;
    await expect(listQueue(asClinician, { filter: NO_FILTER, after: null }, NOW)).rejects.toThrow(
      "not who the session belongs to",
    );
  });
});

describe("narrowing the list", () => {
  let clinician: ClinicianActor;
  let colleague: ClinicianActor;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const clinicId = await createClinic();
    clinician = await createStaff(clinicId, "clinician", "Dr Chen");
    colleague = await createStaff(clinicId, "clinician", "Dr Patel");
    const open = async (
      name: string,
      columns: Parameters<typeof openReferral>[1],
      patient?: Parameters<typeof openReferral>[2],
    ) => {
      ids[name] = await openReferral(clinicId, columns, patient);
    };
    await open(
      "urgent",
      { tier: "urgent", band: "a", place: 2, overdue: "breach", owner_id: clinician.personId },
      { name: "Ewa Maria Kowalska", birthDate: "1984-03-02" },
    );
    await open(
      "soon",
      { tier: "soon", band: "b", place: 6, overdue: "target", owner_id: colleague.personId },
      { name: "Łukasz Nowak" },
    );
    await open(
      "soon-late",
      { tier: "soon", band: "b", place: 6, overdue: "breach", information: "serious-item-unknown" },
      { name: "Kowal Ewart", birthDate: "1984-02-03" },
    );
    await open("unknown", { tier: null, information: "serious-item-unknown", place: 4 });
    await open("more", { tier: null, information: "more-needed", place: 7 });
  });

  const found = async (filter: Partial<QueueFilter>) => {
    const page = await listQueue(
      clinician,
      { filter: { ...NO_FILTER, ...filter }, after: null },
      NOW,
    );
    expect(page.filteredCount).toBe(page.rows.length);
    const names = page.rows.map(
      ({ referralId }) => Object.entries(ids).find(([, id]) => id === referralId)?.[0],
    );
    return names;
  };

  test.each<[Partial<QueueFilter>, string[]]>([
    [{}, ["urgent", "unknown", "soon", "soon-late", "more"]],
    [{ tier: "soon" }, ["soon", "soon-late"]],
    [{ tier: "serious-item-unknown" }, ["unknown"]],
    [{ tier: "more-needed" }, ["more"]],
    [{ overdue: "breach" }, ["urgent", "soon-late"]],
    [{ tier: "soon", overdue: "target" }, ["soon"]],
    [{ owner: "me" }, ["urgent"]],
    [{ owner: "nobody" }, ["unknown", "soon-late", "more"]],
    [{ tier: "emergency" }, []],
  ])("%j leaves %j", async (filter, names) => {
    expect(new Set(await found(filter))).toEqual(new Set(names));
  });

  test("first looks are late from the day after on the clinic's own calendar: counted, filtered and in order", async () => {
    const clinicId = await createClinic();
    const asker = await createStaff(clinicId, "clinician");
    const late = (firstLookBy: string | null, place: number) =>
      openReferral(clinicId, { place, first_look_by: firstLookBy });
    const later = await late("2026-11-23", 6);
    const first = await late("2026-01-01", 2);
    await late("2026-11-24", 1);
    await late(null, 0);
    await openReferral(clinicId, { place: 0, first_look_by: "2026-11-01", status: "closed" });
    const filter: QueueFilter = { ...NO_FILTER, overdue: "first-look" };
    const page = await listQueue(asker, { filter, after: null }, NOW);
    expect(page.rows.map(({ referralId }) => referralId)).toEqual([first, later]);
    expect(page).toMatchObject({ filteredCount: 2, lateFirstLooks: 2 });
    const afterMidnight = new Date("2026-11-24T23:30:00Z");
    expect((await listQueue(asker, { filter, after: null }, afterMidnight)).lateFirstLooks).toBe(3);
  });

  test("a row names what is not known where that, and no rule, gives it its place", async () => {
    const clinicId = await createClinic();
    const asker = await createStaff(clinicId, "clinician");
    const columns = { information: "serious-item-unknown" };
    const ids = await Promise.all([
      openReferral(clinicId, { ...columns, tier: "emergency", place: 0 }),
      openReferral(clinicId, { ...columns, tier: null, place: 4 }),
      openReferral(clinicId, { ...columns, tier: "routine", place: 5 }),
      openReferral(clinicId, { place: 6, information: "complete", tier: "soon", band: "b" }),
      openReferral(clinicId, { place: 7, information: "more-needed", tier: null }),
    ]);
    await owner`update referrals set why = jsonb_build_object('missing', array['visible-wasting'])
      where clinic_id = ${clinicId} and information = 'serious-item-unknown'`;
    const page = await listQueue(asker, { filter: NO_FILTER, after: null }, NOW);
    expect(page.rows.map(({ referralId, unknown }) => [ids.indexOf(referralId), unknown])).toEqual([
      [0, []],
      [1, ["visible-wasting"]],
      [2, ["visible-wasting"]],
      [3, []],
      [4, ["everything"]],
    ]);
  });

  test("a colleague's referrals are found by the colleague", async () => {
    expect(await found({ owner: colleague.personId })).toEqual(["soon"]);
  });

  test("counts by tier and overdue are exact, and cases without a tier are counted by what is missing", async () => {
    const { counts } = await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
    expect(counts.filter(({ open }) => open > 0)).toEqual([
      { tier: "urgent", open: 1, target: 0, breach: 1 },
      { tier: "soon", open: 2, target: 1, breach: 1 },
      { tier: "serious-item-unknown", open: 1, target: 0, breach: 0 },
      { tier: "more-needed", open: 1, target: 0, breach: 0 },
    ]);
    expect(counts[0]).toEqual({ tier: "emergency", open: 0, target: 0, breach: 0 });
  });

  test("a row names its owner", async () => {
    const { rows } = await listQueue(
      clinician,
      { filter: { ...NO_FILTER, owner: "me" }, after: null },
      NOW,
    );
    expect(rows[0]?.owner).toEqual({ personId: clinician.personId, name: "Dr Chen" });
    expect(rows[0]?.patient).toEqual({
      name: "Ewa Maria Kowalska",
      birthDate: "1984-03-02",
      hospitalNumber: null,
    });
  });
});

test("what is new counts from when the asking clinician looked last, not from when a colleague did", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  const colleague = await createStaff(clinicId, "clinician");
  const spread = JSON.stringify({ asOf: "2026-11-23", areas: 4, strip: "" });
  const referralId = await openReferral(clinicId, { place: 2, reasons: ["U1", "CLR"] });
  await owner`update referrals set spread = ${spread}::text::jsonb where id = ${referralId}`;
  // Of two looks the later one counts, whatever its clock says.
  for (const [rules, areas, at] of [
    [[], 0, NOW],
    [["CLR"], 1, new Date(NOW.getTime() - 60_000)],
  ] as const) {
    await owner`
      with seen as (
        insert into assessments (clinic_id, patient_id, referral_id, as_of, assessed_at, rule_set, input_digest,
          calendar_version, birth_date_version, open_rules, areas, cause, result)
        select clinic_id, patient_id, id, '2026-11-23', ${NOW}, 'r1', '', 1, 1, ${rules}, ${areas}, 'test', '{}'
        from referrals where id = ${referralId} returning id)
      insert into audit_events (clinic_id, at, actor_person_id, actor_role, action, resource, resource_id,
        assessment_id, outcome)
      select ${clinicId}, ${at}, ${clinician.personId}, 'clinician', 'view-referral', 'referral', ${referralId},
        id, 'allowed' from seen`;
  }
  const news = async (actor: ClinicianActor) =>
    (await listQueue(actor, { filter: NO_FILTER, after: null }, NOW)).rows[0]?.news;
  expect(await news(clinician)).toEqual({ reasons: ["U1"], areas: 3, entries: 0 });
  expect(await news(colleague)).toBeNull();
});

test("a page of the list is one line of the audit with whom it showed", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  for (const place of [2, 3, 4]) await openReferral(clinicId, { place, order_key: "a" });
  const { rows } = await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
  const lines = await owner`
    select actor_person_id, action, patient_id, patient_ids, resource, resource_id, outcome
    from audit_events where clinic_id = ${clinicId}`;
  expect([...lines]).toEqual([
    {
      actor_person_id: clinician.personId,
      action: "view-queue",
      patient_id: null,
      patient_ids: rows.map(({ patientId }) => patientId),
      resource: "queue",
      resource_id: null,
      outcome: "allowed",
    },
  ]);
  expect(rows).toHaveLength(3);
});

test("an id of a place in the list that was made up shows a page, and no error", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  const after = { place: 3, orderKey: "' or 1=1", referralId: randomUUID() };
  const page = await listQueue(clinician, { filter: NO_FILTER, after }, NOW);
  expect(page.rows).toEqual([]);
});
