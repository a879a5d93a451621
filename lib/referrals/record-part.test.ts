import { expect, test } from "vitest";
import { parseRecordPart, RECORD_PARTS, recordHref, showsPart } from "./record-part";

test("an address names its part, and any other word the summary", () => {
  for (const part of RECORD_PARTS) {
    const { searchParams } = new URL(recordHref("1", { part, fragment: "" }), "http://clinic");
    expect(parseRecordPart(searchParams.get("tab") ?? undefined)).toBe(part);
  }
  expect([parseRecordPart("none"), parseRecordPart(["journal", "journal"])]).toEqual([
    "summary",
    "summary",
  ]);
});

test("the whole shows every part, another part itself alone", () => {
  expect(RECORD_PARTS.filter((part) => showsPart("whole", part))).toEqual(RECORD_PARTS);
  expect(RECORD_PARTS.filter((part) => showsPart("journal", part))).toEqual(["journal"]);
});
