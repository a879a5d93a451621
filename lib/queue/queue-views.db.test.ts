import fc from "fast-check";
import { expect, test } from "vitest";

import { WAITS_FOR } from "@/db/schema";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { INFORMATION, OVERDUE, TIERS } from "@/lib/clinical/history/tier";

import { listQueue } from "./list-queue";
import type { PageKey } from "./page-key";
import { NO_FILTER, type QueueFilter } from "./queue-filter";
import type { QueueRow } from "./queue-row";

/** A Tuesday. */
const NOW = new Date("2026-11-24T10:00:00Z");
const DAYS = ["2026-11-01", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-28", "2026-12-01"];
const HOLIDAY = "2026-11-25";
const DUE = dayFromIso("2026-11-25");
const PATIENTS = 150;

const aDay = fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 2 });
const referral = fc.record({
  tier: fc.constantFrom(...TIERS, null),
  information: fc.constantFrom(...INFORMATION),
  overdue: fc.constantFrom(...OVERDUE),
  place: fc.nat(10),
  first_look_by: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 2 }),
  appointment_on: aDay,
  deadline_on: aDay,
  seen_at: fc.option(fc.constant(NOW), { nil: null, freq: 2 }),
  emg_request: fc.constantFrom(null, null, "draft", "signed"),
  isMine: fc.boolean(),
  hasNote: fc.boolean(),
});

test("each view holds the rows that it says and no other, and every number beside it is that of its rows", async () => {
  const clinicId = await createClinic();
  await owner`update clinics set holidays = ${[HOLIDAY]}::date[] where id = ${clinicId}`;
  const clinician = await createStaff(clinicId, "clinician");
  const notes = new Set<string>();
  const withEmg = new Set<string>();
  for (const { isMine, hasNote, ...columns } of fc.sample(referral, {
    numRuns: PATIENTS,
    seed: 11,
  })) {
    const { patientId } = await createPatient({ clinicId });
    const labels = hasNote ? ["unread-text"] : [];
    const owned = { owner_id: isMine ? clinician.personId : null };
    const row = {
      clinic_id: clinicId,
      patient_id: patientId,
      opened_at: NOW,
      labels,
      ...owned,
      ...columns,
    };
    const [made] = await owner`insert into referrals ${owner(row)} returning id`;
    if (hasNote) notes.add(made?.id);
    const { first_look_by: look, emg_request: emg, appointment_on: visit } = columns;
    const isEmgNext = emg === "draft" || (emg === "signed" && visit === null);
    if (look === null && isEmgNext) withEmg.add(made?.id);
  }
  const listed = async (filter: Partial<QueueFilter>) => {
    const rows: QueueRow[] = [];
    let after: PageKey | null = null;
    for (;;) {
      const page = await listQueue(clinician, { filter: { ...NO_FILTER, ...filter }, after }, NOW);
      rows.push(...page.rows);
      after = page.nextPage;
      if (after === null) return { page, rows };
    }
  };
  const { rows: all, page } = await listed({});
  expect(all).toHaveLength(PATIENTS);
  const { today } = page;
  const isMine = ({ owner: whose }: QueueRow) => whose !== null;
  const VIEWS: readonly [
    keyof typeof page.viewCounts,
    Partial<QueueFilter>,
    (row: QueueRow) => boolean,
  ][] = [
    ["all", {}, () => true],
    ["decide", { view: "decide" }, ({ next }) => next.who === "us"],
    ["first-look", { view: "first-look" }, ({ firstLookBy }) => firstLookBy !== null],
    ["notes", { view: "notes" }, ({ referralId }) => notes.has(referralId)],
    [
      "booked",
      { view: "booked" },
      ({ appointmentOn }) => appointmentOn !== null && appointmentOn >= today,
    ],
    ["mine", { owner: "me" }, isMine],
    ["overdue", { overdue: "breach" }, ({ overdue }) => overdue === "breach"],
    ["emg", { view: "emg" }, ({ referralId }) => withEmg.has(referralId)],
  ];
  const NARROWER: readonly [Partial<QueueFilter>, (row: QueueRow) => boolean][] = [
    [{}, () => true],
    [{ tier: "urgent" }, ({ tier }) => tier === "urgent"],
    [
      { tier: "more-needed" },
      ({ tier, information }) => tier === null && information === "more-needed",
    ],
    [{ overdue: "target" }, ({ overdue }) => overdue === "target"],
    [{ overdue: "first-look" }, ({ firstLookBy }) => firstLookBy !== null && firstLookBy < today],
    [
      { overdue: "first-look-due" },
      ({ firstLookBy }) => firstLookBy !== null && firstLookBy <= today,
    ],
    [
      { due: DUE },
      (row) => row.deadlineOn === DUE && row.overdue !== "breach" && row.seenOn === null,
    ],
    [{ owner: "nobody" }, (row) => !isMine(row)],
  ];
  const idsOf = (rows: readonly QueueRow[]) => rows.map(({ referralId }) => referralId);
  for (const [name, view, isIn] of VIEWS) {
    const expected = all.filter(isIn);
    expect([name, expected.length > 5]).toEqual([name, true]);
    expect([name, page.viewCounts[name]]).toEqual([name, expected.length]);
    for (const [more, isAlsoIn] of NARROWER) {
      if (Object.keys(more).some((key) => key in view)) continue;
      const shown = expected.filter(isAlsoIn);
      const found = await listed({ ...view, ...more });
      expect([name, more, idsOf(found.rows)]).toEqual([name, more, idsOf(shown)]);
      expect([name, more, found.page.groups]).toEqual([name, more, groupsIn(shown, today)]);
    }
  }
}, 120_000);

function groupsIn(rows: readonly QueueRow[], today: number) {
  const places = [...new Set(rows.map(({ place }) => place))];
  return places.map((place) => {
    const own = rows.filter((row) => row.place === place);
    return {
      place,
      open: own.length,
      breach: own.filter(({ overdue }) => overdue === "breach").length,
      lateFirstLooks: own.filter(({ firstLookBy }) => firstLookBy !== null && firstLookBy < today)
        .length,
    };
  });
}

test("a referral says what its newest EMG request is, and what it waits for by it", async () => {
  const clinicId = await createClinic();
  const { patientId } = await createPatient({ clinicId });
  const [made] = await owner`
    insert into referrals ${owner({ clinic_id: clinicId, patient_id: patientId, opened_at: NOW })} returning id`;
  const clinician = await createStaff(clinicId, "clinician");
  const state = async () => {
    const [row] = await owner`select emg_request, waits_for from referrals where id = ${made?.id}`;
    return [row?.emg_request, row?.waits_for];
  };
  expect(WAITS_FOR).toContain("signature");
  expect(await state()).toEqual([null, "decision"]);
  for (const round of [1, 2]) {
    const request = {
      clinic_id: clinicId,
      referral_id: made?.id,
      patient_id: patientId,
      content: {},
      created_by: clinician.personId,
      created_at: NOW,
      updated_at: NOW,
    };
    await owner.begin(async (sql) => {
      await sql`set local session_replication_role = origin`;
      await sql`insert into emg_requests ${sql(request)}`;
    });
    expect([round, ...(await state())]).toEqual([round, "draft", "signature"]);
    await owner`update emg_requests set status = 'signed', content_hash = 'x', signed_by = ${clinician.personId}, signed_at = ${NOW}
      where referral_id = ${made?.id} and status = 'draft'`;
    expect([round, ...(await state())]).toEqual([round, "signed", "emg-lab"]);
  }
});
