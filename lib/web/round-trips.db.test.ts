import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { countTraffic } from "@/db/testing/count-traffic";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { consumePoint } from "@/lib/auth/action-throttle";
import { getSession } from "@/lib/auth/get-session";
import { getEntryPage } from "@/lib/journal/get-entry-page";
import { listJournalDays } from "@/lib/journal/list-journal-days";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { listQueue } from "@/lib/queue/list-queue";
import { NO_FILTER } from "@/lib/queue/queue-filter";
import { getReferral } from "@/lib/referrals/get-referral";

const NOW = new Date("2026-11-24T10:00:00Z");
const FIELDS = {
  day: ["2026-11-24"],
  amount: ["different"],
  places: ["calf:left"],
  duration: ["1-to-10-min"],
  times: ["evening"],
  triggers: ["none-noticed"],
  safety: ["no"],
};

let patient: PatientActor;
let clinician: ClinicianActor;
let referralId: string;

const submit = () =>
  submitJournalEntry(patient, { entry: entryOf(FIELDS), key: randomUUID() }, NOW);
const openQueue = () => listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);

beforeAll(async () => {
  const clinicId = await createClinic();
  ({ actor: patient } = await createPatient({ clinicId }));
  clinician = await createStaff(clinicId, "clinician");
  await submit();
  referralId = (await openQueue()).rows[0]?.referralId ?? "";
});

const consume = () =>
  consumePoint({
    action: "test",
    sender: patient.personId,
    limit: { points: 900, seconds: 60 },
    now: NOW,
  });

/** BEGIN and COMMIT among them. */
const BOUNDS: [string, () => Promise<unknown>, { roundTrips: number; statements: number }][] = [
  ["whose session it is", () => getSession(clinician.sessionId), { roundTrips: 1, statements: 1 }],
  ["whether a form comes too fast", consume, { roundTrips: 1, statements: 1 }],
  ["a page of the queue", openQueue, { roundTrips: 4, statements: 6 }],
  ["a referral", () => getReferral(clinician, referralId, NOW), { roundTrips: 5, statements: 11 }],
  ["the journal", () => listJournalDays(patient, NOW), { roundTrips: 5, statements: 6 }],
  ["the form of an entry", () => getEntryPage(patient, NOW), { roundTrips: 6, statements: 7 }],
  ["an entry that is sent", submit, { roundTrips: 8, statements: 18 }],
];

test.each(BOUNDS)("%s takes no more round trips than this", async (_, ask, bound) => {
  // Each statement is prepared once for each connection, which is another round trip.
  for (let time = 0; time < 3; time += 1) await ask();
  const { statements, roundTrips } = await countTraffic(ask);
  expect({ roundTrips, statements: statements.length }).toEqual(bound);
  // Whatever travels with it: nothing is asked before the transaction is its actor's.
  const [first = "", second = ""] = statements;
  expect(first.startsWith("begin") ? second : "app_begin").toContain("app_begin");
});
