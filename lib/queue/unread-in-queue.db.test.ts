import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { dayFromIso } from "@/lib/clinical/calendar/day";

import { listQueue } from "./list-queue";
import { NO_FILTER } from "./queue-filter";

const NOW = new Date("2026-11-24T10:00:00Z");
const TODAY = dayFromIso("2026-11-24");

/** A patient who reported a day and wrote these notes about it. */
async function patientWith(
  clinicId: string,
  notes: readonly { flagged: boolean; watchRecall?: number }[],
) {
  const { actor, patientId } = await createPatient({ clinicId });
  const { referralId } = await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: {
        kind: "journal-entry",
        id: randomUUID(),
        day: TODAY,
        channel: "portal",
        note: "words",
      },
      events: [
        { kind: "no-twitch", day: TODAY },
        ...notes.map((note) => ({ kind: "text", day: TODAY, ...note }) as const),
      ],
      now: NOW,
      cause: "submit-journal-entry",
    }),
  );
  return referralId;
}

test("a row says that a note waits, that nothing looked at it, or that it may be an emergency; the first holds no place", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  const none = await patientWith(clinicId, []);
  const note = await patientWith(clinicId, [{ flagged: false, watchRecall: 0.95 }]);
  const unwatched = await patientWith(clinicId, [{ flagged: false }]);
  const flagged = await patientWith(clinicId, [{ flagged: false }, { flagged: true }]);
  const { rows } = await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW);
  const unread = Object.fromEntries(rows.map((row) => [row.referralId, row.unread]));
  expect(unread).toEqual({
    [none]: null,
    [note]: "note",
    [unwatched]: "unwatched",
    [flagged]: "flagged",
  });
  const order = rows.map(({ referralId }) => referralId);
  expect(order.slice(0, 2).toSorted()).toEqual([unwatched, flagged].toSorted());
});
