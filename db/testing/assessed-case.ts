import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";

import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { asActor } from "../as-actor";
import type { Transaction } from "../client";
import { createPatient } from "./create-patient";
import { createStaff } from "./create-staff";

export const SOON = {
  since: 20_513,
  rule: "S1",
  tier: "soon",
  band: "a",
  deadline: 20_550,
  target: 20_540,
  bloodsBy: null,
  emgBy: null,
  firstLookBy: null,
};
export const CALM = {
  ...SOON,
  rule: "C1",
  tier: "self-care",
  band: null,
  deadline: null,
  target: null,
};
export const PLACED = {
  tier: "soon",
  band: "a",
  top_tier: "soon",
  information: "complete",
  place: 5,
  target_on: "2026-03-28",
  deadline_on: "2026-04-07",
  overdue: "no",
  first_look_by: null,
  review_on: null,
  bloods_by: null,
  emg_by: null,
  next_change_on: null,
  reasons: ["S1"],
  labels: [],
  latched: [] as readonly object[],
  last_entry_on: null,
  spread: null,
  why: null,
};
export const LOW = {
  ...PLACED,
  tier: "self-care",
  band: null,
  top_tier: "self-care",
  place: 10,
  reasons: ["C1"],
  target_on: null,
  deadline_on: null,
};

/** The order within the place: band, what the rules alone know, deadline, since when the most urgent finding waits. */
export function orderKey({
  band,
  deadline_on,
}: {
  band: string | null;
  deadline_on: string | null;
}) {
  const day = deadline_on === null ? 8_999_999 : Date.parse(deadline_on) / 86_400_000;
  const first = band === "a" ? "0" : band === "b" ? "1" : "2";
  return `${first}1999111${day + 1_000_000}${1_000_000 + SOON.since}9199`;
}

/** What is given to `app_store_assessed`, where it is not of a case that is soon. */
export type Call = {
  of: { patientId: string; referralId: string };
  events?: number;
  findings?: readonly object[];
  given?: object;
  made?: object;
  decision?: string | null;
};

export function store(
  tx: Transaction,
  { of, events = 1, findings = [SOON], given, made, decision = null }: Call,
) {
  const columns = { ...PLACED, ...given };
  const order = orderKey(columns);
  const assessment = {
    id: randomUUID(),
    patient_id: of.patientId,
    referral_id: of.referralId,
    as_of: "2026-03-01",
    assessed_at: new Date().toISOString(),
    rule_set: "r1",
    input_digest: `2:${events}:${"0".repeat(64)}`,
    calendar_version: 1,
    birth_date_version: 1,
    open_rules: ["S1"],
    areas: 1,
    cause: "test",
    result: { findings, missing: [], orderKey: order },
    ...made,
  };
  const placed = { order_key: order, ...columns };
  return tx.execute(sql`select app_store_assessed(${JSON.stringify(assessment)}::jsonb,
    ${JSON.stringify(placed)}::jsonb, ${decision}, false, false, false, false, 'place-rose')`);
}

export type Case = {
  clinicId: string;
  patientId: string;
  referralId: string;
  actor: PatientActor;
  clinician: ClinicianActor;
};

/** A referral of one event, whose assessment says soon. */
export async function assessedCase(clinicId: string): Promise<Case> {
  const { actor, patientId } = await createPatient({ clinicId });
  const clinician = await createStaff(clinicId, "clinician");
  const referralId = randomUUID();
  const of = { patientId, referralId };
  await asActor(actor, async (tx) => {
    await tx.execute(sql`select app_open_referral(${patientId}, ${referralId}, null, now())`);
    await tx.execute(sql`insert into history_events
        (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, body)
      values (${clinicId}, ${patientId}, ${referralId}, 'no-twitch', '2026-03-01', (now() at time zone 'Europe/Berlin')::date, now(),
        app_person_id(), '{}')`);
    await store(tx, { of });
  });
  return { clinicId, patientId, referralId, actor, clinician };
}
