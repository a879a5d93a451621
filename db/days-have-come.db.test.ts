import { expect, test } from "vitest";

import { DAY_FIELDS } from "@/lib/record/event-columns";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createReferral } from "./testing/create-referral";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";

/** Columns whose days may be to come, each with why; of every other one the database refuses a day that has not come. */
const TO_COME: Readonly<Record<string, string>> = {
  "clinic_calendars.holidays": "days on which the clinic will be closed",
  "clinics.holidays": "days on which the clinic will be closed",
  "referrals.target_on": "a plan, before the deadline",
  "referrals.deadline_on": "a plan, after the target",
  "referrals.first_look_by": "a plan",
  "referrals.review_on": "a plan",
  "referrals.bloods_by": "a plan",
  "referrals.emg_by": "a plan",
  "referrals.next_change_on": "a plan",
  "referrals.reply_by": "a day that is asked for",
  "patient_messages.reply_by": "a day that is asked for",
  "referrals.opened_on": "a trigger alone writes it, of `opened_at`",
  "arrival_counts.opened_on": "a trigger alone writes it, of the referral's",
  "waiting_counts.opened_on": "a trigger alone writes it, of the referral's",
  "waiting_counts.deadline_on": "a plan, of the referral's",
  "referrals.appointment_on": "a visit that is booked",
  "referrals.cancelled_visit_on": "a visit that was booked",
};

/** An hour before midnight in Warsaw, and ten hours into the next day where days begin first. */
const LATE = "2026-11-20T22:00:00Z";
/** The last and the first minute of a day where days begin first, 14 hours before those of Greenwich. */
const LAST_MINUTE = "2026-11-20T09:59:00Z";
const FIRST_MINUTE = "2026-11-20T10:00:00Z";
const TODAY = "2026-11-20";
const TOMORROW = "2026-11-21";
const DAY_AFTER = "2026-11-22";

/** Of each column that holds a day: a row whose moment and whose day are the ones given. */
const ROWS: Readonly<Record<string, (day: string, at: string) => Promise<unknown>>> = {
  "assessments.as_of": async (day, at) => {
    const of = await referral();
    return owner`
      insert into assessments (clinic_id, patient_id, referral_id, as_of, assessed_at, rule_set, input_digest,
        calendar_version, birth_date_version, cause, result)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, ${day}, ${at}, '1', '', 1, 1, 'test', '{}')`;
  },
  "birth_dates.birth_date": async (day, at) => {
    const { clinicId, patientId } = await referral();
    return owner`insert into birth_dates values (${clinicId}, ${patientId}, 9, ${day}, ${at})`;
  },
  "decisions.examined_on": async (day, at) => {
    const of = await referral();
    const { personId } = await createStaff(of.clinicId, "clinician");
    return owner`
      insert into decisions (clinic_id, patient_id, referral_id, kind, decided_by, decided_at, examined_on, examination)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'claim', ${personId}, ${at}, ${day}, 'Power 5')`;
  },
  "history_events.day": (day, at) => event({ day, recordedOn: TODAY, at }),
  "history_events.recorded_on": (day, at) => event({ day: TODAY, recordedOn: day, at }),
  "journal_entries.entry_date": async (day, at) => {
    const of = await referral();
    return owner`
      insert into journal_entries (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, ${day}, 'Europe/Warsaw', 'portal', ${of.personId}, ${at})`;
  },
  "patients.birth_date": async (day, at) => {
    const { clinicId, patientId } = await referral();
    return owner`
      update patients set created_at = ${at}, birth_date = ${day} where clinic_id = ${clinicId} and id = ${patientId}`;
  },
  "referrals.last_entry_on": async (day, at) => {
    const { referralId } = await referral();
    return owner`update referrals set assessed_at = ${at}, last_entry_on = ${day} where id = ${referralId}`;
  },
};

/** Columns of which the row, or its patient, says the zone; of the others it is that where days begin first. */
const OF_THE_ZONE = [
  "decisions.examined_on",
  "history_events.day",
  "history_events.recorded_on",
  "journal_entries.entry_date",
];

async function referral() {
  const clinicId = await createClinic();
  const { patientId, personId } = await createPatient({ clinicId, zone: "Europe/Warsaw" });
  return {
    clinicId,
    patientId,
    personId,
    referralId: await createReferral({ clinicId, patientId }),
  };
}

async function event(of: {
  day: string;
  recordedOn: string;
  kind?: string;
  body?: Record<string, string>;
  at?: string;
}) {
  const { clinicId, patientId, referralId } = await referral();
  return owner`
    insert into history_events (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, body)
    values (${clinicId}, ${patientId}, ${referralId}, ${of.kind ?? "no-twitch"}, ${of.day}, ${of.recordedOn}, ${of.at ?? LATE},
      ${owner.json(of.body ?? {})})`;
}

test("every column that holds a day is refused a day that has not come, or says here why it may be one", async () => {
  const columns = await owner<{ name: string }[]>`
    select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('date'::regtype, 'date[]'::regtype)`;
  const names = columns.map(({ name }) => name).toSorted();
  expect(names).toEqual([...Object.keys(TO_COME), ...Object.keys(ROWS)].toSorted());
});

test.each(Object.entries(ROWS))("%s takes today and no day to come", async (column, insert) => {
  const isOfZone = OF_THE_ZONE.includes(column);
  const [last, first] = isOfZone ? [TODAY, TOMORROW] : [TOMORROW, DAY_AFTER];
  const refused = { code: "23514" };
  await expect(insert(TODAY, LATE)).resolves.toBeDefined();
  await expect(insert(TOMORROW, LAST_MINUTE)).rejects.toMatchObject(refused);
  await expect(insert(last, FIRST_MINUTE)).resolves.toBeDefined();
  await expect(insert(first, LATE)).rejects.toMatchObject(refused);
});

test.each(["since", "onset"])(
  "no event says that something began (%s) after it became known",
  async (field) => {
    const began = (day: string) => event({ day: TODAY, recordedOn: TODAY, body: { [field]: day } });
    await expect(began(TODAY)).resolves.toBeDefined();
    await expect(began(TOMORROW)).rejects.toMatchObject({ code: "23514" });
  },
);

test.each(["seen", "missed"])(
  "no visit was %s that has not come, in whatever zone the clinic is",
  async (state) => {
    const visit = (on: string, at: string, of = state) =>
      event({ day: TODAY, recordedOn: TODAY, kind: "appointment", body: { state: of, on }, at });
    const refused = { code: "23514" };
    await expect(visit(TODAY, LAST_MINUTE)).resolves.toBeDefined();
    await expect(visit(TOMORROW, LAST_MINUTE)).rejects.toMatchObject(refused);
    await expect(visit(TOMORROW, FIRST_MINUTE)).resolves.toBeDefined();
    await expect(visit(DAY_AFTER, LATE)).rejects.toMatchObject(refused);
    await expect(visit(DAY_AFTER, LATE, "booked")).resolves.toBeDefined();
  },
);

test("every day in an event's body is one of those", () => {
  expect([...DAY_FIELDS].toSorted()).toEqual(["on", "onset", "since"]);
});

test("a target that is not before its deadline is refused", async () => {
  const { referralId } = await referral();
  const set = (target: string, deadline: string) =>
    owner`update referrals set target_on = ${target}, deadline_on = ${deadline} where id = ${referralId}`;
  await expect(set(TODAY, TOMORROW)).resolves.toBeDefined();
  await expect(set(TOMORROW, TOMORROW)).rejects.toMatchObject({ code: "23514" });
});
