import { randomUUID } from "node:crypto";
import { describe, expect, it, test } from "vitest";

import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { fillDay } from "@/lib/assessment/testing/fill-day";
import { DailyLimitError } from "@/lib/auth/daily-limit-error";
import { EVENTS_A_DAY, FORMS_A_DAY } from "@/lib/record/check-daily-limit";
import { acknowledgeAlert } from "./acknowledge-alert";
import { getChecklistPage } from "./get-checklist-page";
import { getAlert } from "./get-unread-alert";
import type { PageId } from "./pages";
import { submitChecklistPage } from "./submit-checklist-page";
import { sentFields } from "./testing/sent-fields";

const START = new Date("2026-11-24T10:00:00Z").getTime();
const at = (minutes: number) => new Date(START + minutes * 60_000);
const A_DAY_LATER = 25 * 60;
const OTHERS = { others: ["no"] };
type Fields = Readonly<Record<string, readonly string[]>>;

function submit(actor: PatientActor, page: PageId, fields: Fields, minutes: number) {
  return submitChecklistPage(
    actor,
    { page, fields: sentFields(page, fields), key: randomUUID() },
    at(minutes),
  );
}

async function submitAll(actor: PatientActor, pages: readonly (readonly [PageId, Fields])[]) {
  for (const [minute, [page, fields]] of pages.entries()) await submit(actor, page, fields, minute);
}

/** Reads what the emergency alert shows, or showed before. */
async function readIt(actor: PatientActor, minutes: number, before?: readonly string[]) {
  const shown = before ?? (await getAlert(actor))?.events ?? [];
  return acknowledgeAlert(actor, { key: randomUUID(), shown }, at(minutes));
}

async function tierOf(patientId: string) {
  const [referral] = await owner`select tier from referrals where patient_id = ${patientId}`;
  return referral?.tier;
}

describe("an emergency answer", () => {
  it("on a page with blanks is stored with all that the page says, and the blanks stay asked", async () => {
    const { actor, patientId } = await createPatient();
    const fields = { "cannot-swallow": ["yes"], "severe-breathing": ["no"] };
    const outcome = await submit(actor, "emergency-breathing", fields, 0);
    expect(outcome).toEqual({ outcome: "stored", next: "emergency-breathing", hasAlert: true });
    expect(await tierOf(patientId)).toBe("emergency");
    expect(await getChecklistPage(actor, "emergency-breathing", at(1))).toMatchObject({
      kind: "page",
      signs: ["breathless-at-rest", "sudden-confusion"],
    });
  });

  it.each([
    ["first checklist", [["emergency-breathing", OTHERS]], "emergency-body", "dark-urine"],
    [
      "changes",
      [["changes-groups", { ...OTHERS, "safety-sensation": ["yes"] }]],
      "changes-emergency-feeling",
      "numbness-spreading",
    ],
  ] as const)(
    "on a page of the %s that was left open for a day is never dropped",
    async (_flow, before, page, question) => {
      const { actor, patientId } = await createPatient();
      await submitAll(actor, before);
      const fields = { ...OTHERS, [question]: ["yes"] };
      expect(await submit(actor, page, fields, A_DAY_LATER)).toMatchObject({ hasAlert: true });
      expect(await tierOf(patientId)).toBe("emergency");
      const stored = await owner`
        select body ->> 'value' as value from history_events
        where patient_id = ${patientId} and recorded_at = ${at(A_DAY_LATER)} and kind = 'answer'`;
      expect(stored).toEqual([{ value: "yes" }]);
    },
  );
});

describe("beyond what one day takes", () => {
  const OVERFULL = { forms: FORMS_A_DAY, events: EVENTS_A_DAY };

  it("an emergency answer is taken, also the same again, and any other page is refused", async () => {
    const { actor, patientId } = await createPatient();
    await submit(actor, "emergency-breathing", OTHERS, 0);
    await fillDay(patientId, OVERFULL);
    const calm = submit(actor, "emergency-weakness", OTHERS, 1);
    await expect(calm).rejects.toThrow(DailyLimitError);
    const choking = { ...OTHERS, "cannot-swallow": ["yes"] };
    expect(await submit(actor, "emergency-breathing", choking, 2)).toMatchObject({
      hasAlert: true,
    });
    expect(await tierOf(patientId)).toBe("emergency");
    expect(await readIt(actor, 3)).toBe("acknowledged");
    expect(await submit(actor, "emergency-breathing", choking, 4)).toMatchObject({
      hasAlert: true,
    });
  });
});

describe("an emergency that only several answers make together", () => {
  const BEFORE: readonly [PageId, Fields][] = [
    ["emergency-breathing", OTHERS],
    ["emergency-weakness", OTHERS],
    ["emergency-feeling", OTHERS],
    ["emergency-body", OTHERS],
    ["twitching", { twitching: ["no"] }],
    ["arms", { ...OTHERS, "task-grip": ["yes"], "grip-degree": ["with-effort"] }],
    ["legs", OTHERS],
  ];
  const MINUTES = {
    "weakness-sides": ["one-side"],
    "weakness-speed": ["minutes"],
    "weakness-course": ["same"],
    "weakness-still-there": ["yes"],
  };

  it("stops the patient until it was read", async () => {
    const { actor, patientId } = await createPatient();
    await submitAll(actor, BEFORE);
    expect(await getAlert(actor)).toBeNull();
    expect(await submit(actor, "weakness-details", MINUTES, 10)).toMatchObject({ hasAlert: true });
    expect(await tierOf(patientId)).toBe("emergency");
    expect(await getAlert(actor)).toMatchObject({
      answers: [],
      rules: [
        {
          rule: "E04",
          route: "ambulance",
        },
      ],
      notes: [],
    });
    expect(await readIt(actor, 11)).toBe("acknowledged");
    expect(await submit(actor, "muscles", OTHERS, 12)).toMatchObject({ hasAlert: false });
  });

  it("is taken beyond what one day takes", async () => {
    const { actor, patientId } = await createPatient();
    await submitAll(actor, BEFORE);
    await fillDay(patientId, { forms: FORMS_A_DAY, events: EVENTS_A_DAY });
    expect(await submit(actor, "weakness-details", MINUTES, 10)).toMatchObject({ hasAlert: true });
    expect(await tierOf(patientId)).toBe("emergency");
    await expect(submit(actor, "muscles", OTHERS, 12)).rejects.toThrow(DailyLimitError);
  });

  it("reported again on another day raises the alert again, once more until it was read", async () => {
    const { actor } = await createPatient();
    await submitAll(actor, BEFORE);
    await submit(actor, "weakness-details", MINUTES, 10);
    await readIt(actor, 11);
    for (const [minute, [page, fields]] of BEFORE.entries()) {
      const outcome = await submit(actor, page, fields, A_DAY_LATER + minute);
      expect(outcome).toMatchObject({ hasAlert: false });
    }
    const again = await submit(actor, "weakness-details", MINUTES, A_DAY_LATER + 10);
    expect(again).toMatchObject({ hasAlert: true });
    expect(await getAlert(actor)).toMatchObject({ rules: [{ route: "ambulance" }] });
    await readIt(actor, A_DAY_LATER + 11);
    expect(await getAlert(actor)).toBeNull();
  });

  it("reported twice before it was read is read once", async () => {
    const { actor } = await createPatient();
    await submitAll(actor, BEFORE);
    await submit(actor, "weakness-details", MINUTES, 10);
    for (const [page, fields] of BEFORE) await submit(actor, page, fields, A_DAY_LATER);
    await submit(actor, "weakness-details", MINUTES, A_DAY_LATER);
    await readIt(actor, A_DAY_LATER + 1);
    expect(await getAlert(actor)).toBeNull();
  });

  it("sends to a department where its rule does", async () => {
    const { actor } = await createPatient();
    await submitAll(actor, [
      ...BEFORE,
      ["weakness-details", { ...MINUTES, "weakness-speed": ["weeks"] }],
      ["muscles", OTHERS],
      ["speech", OTHERS],
      ["balance", { ...OTHERS, breathlessness: ["lying-flat-or-at-rest"] }],
    ]);
    const outcome = await submit(
      actor,
      "balance-details",
      { ...OTHERS, "breathlessness-new": ["yes"] },
      10,
    );
    expect(outcome).toMatchObject({ hasAlert: true });
    expect(await getAlert(actor)).toMatchObject({ rules: [{ route: "department" }] });
  });

  it("stops at once where neither leg can do something any more", async () => {
    const { actor, patientId } = await createPatient();
    await submitAll(actor, BEFORE.slice(0, -1));
    const legs = { ...OTHERS, "task-walking": ["yes"], "walking-degree": ["not-at-all"] };
    const dated = {
      "walking-degree-since-day": ["20"],
      "walking-degree-since-month": ["11"],
      "walking-degree-since-year": ["2026"],
    };
    expect(await submit(actor, "legs", { ...legs, ...dated }, 5)).toEqual({
      outcome: "refused",
      problems: { "walking-legs": "answer-missing" },
    });
    const outcome = await submit(actor, "legs", { ...legs, ...dated, "walking-legs": ["both"] }, 6);
    expect(outcome).toMatchObject({ hasAlert: true });
    expect(await tierOf(patientId)).toBe("emergency");
  });
});

describe("reading the emergency alert", () => {
  it("does not cover what was reported after it was shown, whichever was stored first", async () => {
    const { actor } = await createPatient();
    await submit(actor, "emergency-breathing", { ...OTHERS, "cannot-swallow": ["yes"] }, 5);
    const shown = (await getAlert(actor))?.events ?? [];
    await submit(actor, "emergency-body", { ...OTHERS, "dark-urine": ["yes"] }, 1);
    expect(await readIt(actor, 9, shown)).toBe("acknowledged");
    expect(await getAlert(actor)).toMatchObject({
      answers: [{ question: "dark-urine", value: "yes" }],
    });
    expect(await readIt(actor, 10, shown)).toBe("nothing-to-read");
    expect(await readIt(actor, 11)).toBe("acknowledged");
    expect(await getAlert(actor)).toBeNull();
  });

  it("does not cover the same question answered again, of which the more serious answer is shown", async () => {
    const { actor } = await createPatient();
    await submit(actor, "emergency-breathing", { ...OTHERS, "cannot-swallow": ["unsure"] }, 0);
    await readIt(actor, 1);
    await submit(actor, "emergency-breathing", { ...OTHERS, "cannot-swallow": ["yes"] }, 2);
    await submit(actor, "emergency-breathing", { ...OTHERS, "cannot-swallow": ["unsure"] }, 3);
    expect(await getAlert(actor)).toMatchObject({
      answers: [{ question: "cannot-swallow", value: "yes" }],
    });
  });
});

test("a page without an emergency that was left open for a day is asked again from the start", async () => {
  const { actor } = await createPatient();
  await submit(actor, "emergency-breathing", OTHERS, 0);
  expect(await submit(actor, "emergency-body", OTHERS, A_DAY_LATER)).toEqual({
    outcome: "not-yet",
    waiting: "emergency-breathing",
  });
});
