import { expect, test } from "vitest";

import { DAY_FIELDS } from "@/lib/assessment/event-columns";
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
  "referrals.appointment_on": "a visit that is booked",
  "referrals.cancelled_visit_on": "a visit that was booked",
};

/** The instant of every row below, an hour before midnight in Warsaw. */
const AT = "2026-11-20T22:00:00Z";
const TODAY = "2026-11-20";
const TOMORROW = "2026-11-21";
const DAY_AFTER = "2026-11-22";

/** Of each column that holds a day: a row whose moment is `AT` and whose day is the one given. */
const ROWS: Readonly<Record<string, (day: string) => Promise<unknown>>> = {
  "assessments.as_of": async (day) => {
    const of = await referral();
    return owner`
      insert into assessments (clinic_id, patient_id, referral_id, as_of, assessed_at, rule_set, input_digest,
        calendar_version, birth_date_version, cause, result)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, ${day}, ${AT}, '1', '', 1, 1, 'test', '{}')`;
  },
  "birth_dates.birth_date": async (day) => {
    const { clinicId, patientId } = await referral();
    return owner`insert into birth_dates values (${clinicId}, ${patientId}, 9, ${day}, ${AT})`;
  },
  "decisions.examined_on": async (day) => {
    const of = await referral();
    const { personId } = await createStaff(of.clinicId, "clinician");
    return owner`
      insert into decisions (clinic_id, patient_id, referral_id, kind, decided_by, decided_at, examined_on, examination)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'ask', ${personId}, ${AT}, ${day}, 'Power 5')`;
  },
  "history_events.day": (day) => event({ day, recordedOn: TODAY }),
  "history_events.recorded_on": (day) => event({ day: TODAY, recordedOn: day }),
  "journal_entries.entry_date": async (day) => {
    const of = await referral();
    return owner`
      insert into journal_entries (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, ${day}, 'Europe/Warsaw', 'portal', ${of.personId}, ${AT})`;
  },
  "patients.birth_date": async (day) => {
    const { clinicId, patientId } = await referral();
    return owner`
      update patients set created_at = ${AT}, birth_date = ${day} where clinic_id = ${clinicId} and id = ${patientId}`;
  },
  "referrals.last_entry_on": async (day) => {
    const { referralId } = await referral();
    return owner`update referrals set assessed_at = ${AT}, last_entry_on = ${day} where id = ${referralId}`;
  },
};

/** Columns of which only the day of the zone counts; the others take tomorrow's, which it is somewhere. */
const OF_THE_ZONE = [
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
}) {
  const { clinicId, patientId, referralId } = await referral();
  return owner`
    insert into history_events (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, body)
    values (${clinicId}, ${patientId}, ${referralId}, ${of.kind ?? "no-twitch"}, ${of.day}, ${of.recordedOn}, ${AT},
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
  const refused = OF_THE_ZONE.includes(column) ? TOMORROW : DAY_AFTER;
  await expect(insert(TODAY)).resolves.toBeDefined();
  await expect(insert(refused)).rejects.toMatchObject({ code: "23514" });
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
    const visit = (on: string, of = state) =>
      event({ day: TODAY, recordedOn: TODAY, kind: "appointment", body: { state: of, on } });
    await expect(visit(TOMORROW)).resolves.toBeDefined();
    await expect(visit(DAY_AFTER)).rejects.toMatchObject({ code: "23514" });
    await expect(visit(DAY_AFTER, "booked")).resolves.toBeDefined();
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
