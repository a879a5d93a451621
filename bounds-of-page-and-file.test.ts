import { expect, test } from "vitest";
import { BLOOD_TESTS, LARGEST_RESULT } from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS, TIMES_OF_DAY, TRIGGERS } from "@/lib/clinical/history/event";
import { QUESTION_IDS, QUESTIONS } from "@/lib/clinical/history/question";
import { resultNumber } from "@/lib/decisions/blood-fields";
import { BLOOD_PROBLEMS, bloodResultsForm } from "@/lib/decisions/blood-results-form";
import { parseForm } from "@/lib/forms/parse-form";
import { parseHistoryLine } from "@/lib/history-format/parse-history-line";
import { ENTRY_PROBLEMS, entryForm } from "@/lib/journal/entry-form";

const dated = { id: "e1", day: "2026-11-24", recordedOn: "2026-11-24" };

function isReadFromFile(event: object): boolean {
  const line = { id: "case", birthDay: null, events: [{ ...dated, ...event }] };
  return parseHistoryLine(JSON.stringify(line)).ok;
}

const RESULTS = LAB_TESTS.flatMap((name) =>
  BLOOD_TESTS[name].units.flatMap(({ unit, value, limit }) => {
    const within = limit?.least ?? null;
    const values = [value.least, value.most].flatMap((edge) =>
      [edge, edge * 0.99, edge * 1.01].map((each) => ({ value: rounded(each), limit: within })),
    );
    const limits = (limit === null ? [] : [limit.least, limit.most]).flatMap((edge) =>
      [edge, edge * 0.99, edge * 1.01].map((each) => ({
        value: value.least,
        limit: rounded(each),
      })),
    );
    return [...values, ...limits].map((numbers) => ({ name, unit, ...numbers }));
  }),
);

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

test.each(RESULTS)(
  "$name of $value $unit, limit $limit: page and file believe the same",
  (result) => {
    const { name, unit, value, limit } = result;
    const form = new FormData();
    for (const [field, typed] of [
      ["takenOn-day", "24"],
      ["takenOn-month", "11"],
      ["takenOn-year", "2026"],
      [name, value.toFixed(4)],
      [`${name}-unit`, unit],
      ...(limit === null ? [] : [[`${name}-limit`, limit.toFixed(4)]]),
    ] as const) {
      form.set(field ?? "", typed ?? "");
    }
    const isUpper = BLOOD_TESTS[name].limit === "upper";
    const lab = {
      kind: "lab",
      test: name,
      value,
      unit,
      upperLimit: isUpper ? limit : null,
      lowerLimit: isUpper ? null : limit,
    };
    const { outcome } = parseForm(bloodResultsForm, form, BLOOD_PROBLEMS);
    expect(isReadFromFile(lab)).toBe(outcome === "read");
    expect(isReadFromFile({ ...lab, confirmed: true })).toBe(true);
  },
);

test("no number that a page takes is too large for a file, and none that it refuses is not", () => {
  const lab = { kind: "lab", test: "creatine-kinase", unit: null, upperLimit: null };
  for (const typed of ["0", "0.0001", "9999999.9999", "10000000", String(LARGEST_RESULT)]) {
    const isTyped = resultNumber(typed) !== null;
    expect([typed, isReadFromFile({ ...lab, value: Number(typed) })]).toEqual([typed, isTyped]);
  }
});

const TWICE = [
  ...TIMES_OF_DAY.map((one) => ({ timesOfDay: ["night", one], triggers: ["stress"] })),
  ...TRIGGERS.map((one) => ({ timesOfDay: ["night"], triggers: ["stress", one] })),
].filter(({ timesOfDay, triggers }) => {
  return timesOfDay[0] !== timesOfDay[1] && triggers[0] !== triggers[1];
});

test.each(TWICE)(
  "$timesOfDay with $triggers is a contradiction for both or for neither",
  (given) => {
    const { timesOfDay, triggers } = given;
    const fields = {
      day: ["2026-11-24"],
      amount: ["different"],
      places: ["calf:left"],
      duration: ["under-1-min"],
      times: timesOfDay,
      triggers,
      safety: ["no"],
    };
    const area = { site: "calf", side: "left" };
    const twitch = { kind: "twitch", area, confirmed: false, duration: "under-1-min", ...given };
    const { outcome } = parseForm(entryForm, fields, ENTRY_PROBLEMS);
    expect(isReadFromFile(twitch)).toBe(outcome === "read");
  },
);

test("a scale is a whole number from 0 to 10 in a file too, and a text no longer than a line on a page", () => {
  const scales = QUESTION_IDS.filter((id) => QUESTIONS[id].answer === "scale");
  for (const question of scales) {
    const taken = [-1, 0, 10, 11, 2.5].filter((value) =>
      isReadFromFile({ kind: "answer", question, value, since: null, areas: [] }),
    );
    expect([question, taken]).toEqual([question, [0, 10]]);
  }
  const examined = (muscle: string) =>
    isReadFromFile({ kind: "examination", muscle, side: "left", mrc: 4 });
  expect([examined("é".repeat(300)), examined("é".repeat(301)), examined("a\ud800")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("nothing happened before the year from which the clinic takes birth dates", () => {
  const born = (birthDay: string) =>
    parseHistoryLine(JSON.stringify({ id: "case", birthDay, events: [] })).ok;
  expect([born("1900-01-01"), born("1899-12-31")]).toEqual([true, false]);
});
