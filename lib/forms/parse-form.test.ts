import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import * as kit from "./fields";
import { parseForm } from "./parse-form";
import { codesOf } from "./testing/codes-of";
import { day, optionalDay, pastDay } from "./typed-day";

const ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const CODES = ["missing", "unknown", "tooLong", "notReal"] as const;
const words = { missing: "missing", unknown: "unknown" };
const kinds = {
  visit: z.object({ on: day({ missing: "missing", notReal: "notReal" }) }),
  close: z.object({ reason: kit.text(3, { missing: "missing", tooLong: "tooLong" }) }),
};
const schema = z
  .object({
    id: kit.id,
    version: kit.version,
    note: kit.optionalText(5, "tooLong"),
    answer: kit.choice(["yes", "no"], words),
    times: kit.choices(["night", "day"], words),
    born: optionalDay("notReal"),
    isRead: kit.tick,
  })
  .and(kit.byChoice("kind", kinds, "missing"));

const WHOLE = {
  id: [ID],
  version: ["3"],
  answer: ["no"],
  times: ["day", "night", "day"],
  kind: ["close"],
  reason: [" why "],
};

function read(fields: Record<string, string[]>) {
  return codesOf(schema, { ...WHOLE, ...fields }, CODES);
}

test("a whole form is read, its blanks as nothing", () => {
  expect(read({ note: [" e\u0301 "], isRead: ["yes"] })).toEqual({
    outcome: "read",
    value: {
      id: ID,
      version: 3,
      note: "e\u0301",
      answer: "no",
      times: ["day", "night"],
      born: null,
      isRead: true,
      reason: "why",
    },
  });
});

test("every problem is said at once, in the order of the schema", () => {
  const problems = read({
    note: ["123456"],
    answer: [],
    times: ["noon"],
    "born-day": ["31"],
    "born-month": ["2"],
    "born-year": ["2026"],
    reason: [""],
  });
  expect(Object.entries(problems)).toEqual([
    ["note", "tooLong"],
    ["answer", "missing"],
    ["times", "unknown"],
    ["born", "notReal"],
    ["reason", "missing"],
  ]);
});

test.each([
  [{ answer: ["yes", "no"] }, { answer: "unknown" }],
  [{ answer: ["YES"] }, { answer: "unknown" }],
  [{ kind: ["visit"] }, { on: "missing" }],
  [{ kind: ["toString"] }, { kind: "missing" }],
  [{ kind: [] }, { kind: "missing" }],
  [{ reason: ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦a"] }, { reason: "tooLong" }],
])("%j is a problem of its field", (fields, problems) => {
  expect(read(fields)).toEqual(problems);
});

test("a text says by how many visible characters it is too long", () => {
  const parsed = parseForm(schema, { ...WHOLE, note: ["👩‍👩‍👧‍👦".repeat(7)] }, CODES);
  expect(parsed).toEqual({
    outcome: "refused",
    problems: { note: { code: "tooLong", values: { count: 2, longest: 5 } } },
  });
});

test.each([
  { id: [] },
  { id: [ID, ID] },
  { id: ["1"] },
  { version: ["-1"] },
  { version: ["1e3"] },
  { version: [] },
  { isRead: ["no"] },
  { isRead: ["yes", "yes"] },
  { note: ["a", "b"] },
  { "born-day": ["1", "2"], "born-month": ["1"], "born-year": ["2026"] },
  { "note-day": ["1"] },
])("%j is no form of ours", (fields) => {
  expect(read(fields)).toEqual({ outcome: "not-ours" });
});

test("a problem that the form's list does not name is thrown", () => {
  expect(() => parseForm(schema, { ...WHOLE, answer: [] }, ["tooLong"])).toThrow("missing");
});

test("whatever is sent is read, refused by a field that the form has, or not ours", () => {
  const names = [
    ...Object.keys(WHOLE),
    "note",
    "born",
    "born-day",
    "on-year",
    "__proto__",
    "isRead",
  ];
  const value = fc.oneof(fc.string(), fc.constantFrom("yes", "visit", "2026", "1", ID, "night"));
  const fields = fc.dictionary(fc.constantFrom(...names), fc.array(value, { maxLength: 3 }));
  fc.assert(
    fc.property(fields, (sent) => {
      const parsed = parseForm(schema, { ...WHOLE, ...sent }, CODES);
      if (parsed.outcome !== "refused") return;
      const known = ["note", "answer", "times", "born", "kind", "on", "reason"];
      expect(known).toEqual(expect.arrayContaining(Object.keys(parsed.problems)));
    }),
  );
});

test("a form's own data is read as its fields are", () => {
  const form = new FormData();
  for (const part of ["day", "month"]) form.append(`born-${part}`, "1");
  form.append("born-year", " 1990 ");
  form.append("file", new Blob(["words"]));
  const born = z.object({ born: pastDay(20_000, true), file: kit.typed });
  expect(parseForm(born, form)).toEqual({
    outcome: "read",
    value: { born: { day: 7305, accuracy: "day" }, file: "" },
  });
});
