import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { typedCode } from "@/lib/auth/typed-code";
import { fieldName as checklistField } from "@/lib/checklist/field-names";
import { parsePageInput } from "@/lib/checklist/page-input";
import { PAGES } from "@/lib/checklist/pages";
import type { Day } from "@/lib/clinical/calendar/day";
import { dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";
import { completePart } from "@/lib/clinical/emg/testing/complete-part";
import { acceptReferral } from "@/lib/decisions/accept-referral";
import { recordBloodResults } from "@/lib/decisions/record-blood-results";
import { recordVisit } from "@/lib/decisions/record-visit";
import { lower, targetOf } from "@/lib/decisions/testing/decide-as";
import { answerYes } from "@/lib/decisions/testing/decision-case";
import { draftEmgRequest } from "@/lib/emg-requests/draft-emg-request";
import { saveEmgRequest } from "@/lib/emg-requests/save-emg-request";
import { dayEverywhere } from "@/lib/format/zoned-day";
import { parseForm } from "@/lib/forms/parse-form";
import { INVITE_PROBLEMS, inviteForm } from "@/lib/invitations/invite-form";
import { CODE_PROBLEMS, codeForm } from "@/lib/invitations/join-forms";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { RESET_PROBLEMS, resetForm } from "@/lib/reset-password/reset-forms";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createStaff } from "./testing/create-staff";

/** Evening of the 24th in the clinic and where the patient is; elsewhere the 25th has begun. */
const NOW = new Date("2026-11-25T02:00:00Z");
const ZONE = "America/Los_Angeles";
const TODAY = dayFromIso("2026-11-24");
const TO_COME = [TODAY + 1, TODAY + 2, TODAY + 365];

type Case = Awaited<ReturnType<typeof openCase>>;
let open: Case;

beforeAll(async () => {
  open = await openCase();
});

async function openCase() {
  const clinicId = await createClinic({ zone: ZONE });
  const { actor: patient } = await createPatient({ clinicId, zone: ZONE });
  const clinician = await createStaff(clinicId, "clinician");
  const before = new Date("2026-11-23T20:00:00Z");
  const referralId = await answerYes(patient, ["severe-breathing"], before);
  return { patient, clinician, referralId };
}

const target = () => targetOf(open.referralId);

/** Each day that a form takes: what its command says of one, as `<outcome>` or the problem beside the field. */
const FIELDS: Readonly<Record<string, { ask: (day: Day) => Promise<string>; refused: string }>> = {
  "journal day": {
    ask: async (day) => {
      const entry = entryOf({ day: [isoFromDay(day)], amount: ["none"], safety: ["no"] });
      return (await submitJournalEntry(open.patient, { entry, key: randomUUID() }, NOW)).outcome;
    },
    refused: "day-out-of-reach",
  },
  takenOn: {
    ask: async (day) => {
      const result = {
        test: "potassium",
        value: 4,
        unit: "mmol/L",
        lowerLimit: null,
        upperLimit: 5,
      } as const;
      const form = { takenOn: day, results: [result] };
      const by = { referralId: open.referralId, key: randomUUID() };
      return (await recordBloodResults(open.clinician, by, form, NOW)).outcome;
    },
    refused: "sample-in-future",
  },
  examinedOn: {
    ask: async (day) => {
      const examination = { on: day, found: "Strength is full" };
      const closes = ["E01"];
      const { clinician, referralId } = await openCase();
      return (await lower(clinician, referralId, closes, { now: NOW, examination })).outcome;
    },
    refused: "not-examined-now",
  },
  endedOn: {
    ask: async (day) => {
      const visit = { ending: "seen", on: day } as const;
      return (await recordVisit(open.clinician, await target(), visit, NOW)).outcome;
    },
    refused: "visit-in-future",
  },
  birth: {
    ask: async (day) => {
      const [year = "", month = "", date = ""] = isoFromDay(day).split("-");
      const fields = {
        name: ["A"],
        number: ["1"],
        phone: [""],
        code: [typedCode(randomUUID(), "a secret")],
        "birth-day": [date],
        "birth-month": [month],
        "birth-year": [year],
      };
      const today = dayEverywhere(NOW);
      const invited = parseForm(inviteForm(today), fields, INVITE_PROBLEMS);
      const joined = parseForm(codeForm(today), fields, CODE_PROBLEMS);
      const password = ["a grey cat in the snow"];
      const reset = parseForm(resetForm(today), { ...fields, password }, RESET_PROBLEMS);
      const said = [invited, joined, reset].map((read) =>
        read.outcome === "refused" ? read.problems.birth?.code : read.outcome,
      );
      return [...new Set(said)].join();
    },
    refused: "date-in-future",
  },
  "field.consent-date": {
    ask: async (day) => {
      const { clinician, referralId } = await openCase();
      const request = () => ({ now: NOW, key: randomUUID() });
      const draft = await draftEmgRequest(clinician, referralId, request());
      if (draft === "key-reused" || !("emgRequestId" in draft)) throw new Error("no draft");
      const part = completePart();
      const fields = { ...part.fields, "consent-date": isoFromDay(day) };
      const input = { id: draft.emgRequestId, version: 1, clinician: { ...part, fields } };
      const saved = await saveEmgRequest(clinician, input, request());
      return saved === "key-reused" ? saved : saved.outcome;
    },
    refused: "consent-in-future",
  },
};

test.each(Object.entries(FIELDS))(
  "%s takes today where the clinic is, and no day to come",
  async (_name, field) => {
    for (const day of TO_COME)
      expect([isoFromDay(day), await field.ask(day)]).toEqual([isoFromDay(day), field.refused]);
    expect(await field.ask(TODAY)).not.toBe(field.refused);
  },
);

test("a visit lies ahead by a year at most, and never on a closed day", async () => {
  const accept = async (on: Day) =>
    (await acceptReferral(open.clinician, await target(), { on, reason: "No earlier one" }, NOW))
      .outcome;
  expect(await accept(TODAY - 1)).toBe("visit-in-past");
  expect(await accept(TODAY + 366)).toBe("visit-too-far");
  expect(await accept(dayFromIso("2026-11-28"))).toBe("visit-on-closed-day");
  expect(await accept(TODAY + 1)).toBe("decided");
});

const DATED = Object.values(PAGES).flatMap(({ items }) =>
  items.filter(({ ask }) => ask === "since" || ask === "onset"),
);

test.each(DATED.map((item) => [checklistField(item), item] as const))(
  "the checklist's %s takes today and no day to come",
  (name, { under: _opener, ...item }) => {
    const ask = (day: Day) => {
      const [year = "", month = "", date = ""] = isoFromDay(day).split("-");
      const fields = {
        [`${name}-day`]: [date],
        [`${name}-month`]: [month],
        [`${name}-year`]: [year],
      };
      const read = parsePageInput([item as typeof item & { ask: "onset" }], fields, {
        today: TODAY,
        noToOthers: false,
      });
      return read.ok ? "taken" : read.problems[name];
    };
    for (const day of TO_COME) expect(ask(day)).toBe("date-in-future");
    expect(ask(TODAY)).toBe("taken");
  },
);

/** Where a page draws a date, and the fields above that it holds. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  "components/checklist/page-fields.tsx": ["name"],
  "components/emg-request/stated-fields.tsx": ["name"],
  "components/invitations/invite-form.tsx": ["birth"],
  "components/joining/code-form.tsx": ["birth"],
  "components/reset-password/reset-password-form.tsx": ["birth"],
  "components/referral/blood-results-form.tsx": ["takenOn"],
  "components/referral/decision-form.tsx": ["visitOn", "endedOn"],
  "components/referral/examination-fields.tsx": ["examinedOn"],
};

/** Chooses the day of a picture, and records nothing. */
const ONLY_SHOWN = "components/spread/figure-dates.tsx";

test("every page that draws a date is asked above: a new one is added here with its field", () => {
  const drawn = ["app", "components"].flatMap(pagesIn).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const names = [...text.matchAll(/<DateField\s+name=(?:"([^"]+)"|\{(\w+)\})/g)];
    const recording = file === ONLY_SHOWN ? "" : text;
    expect(recording, `${file} has a date of the browser's own kind`).not.toMatch(
      /type="(date|month|datetime-local)"/,
    );
    return names.length === 0
      ? []
      : [[file, names.map(([, literal, given]) => literal ?? given)] as const];
  });
  expect(Object.fromEntries(drawn)).toEqual(DRAWN);
});

function pagesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".tsx")).map((file) => `${folder}/${file}`);
}
