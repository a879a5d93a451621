import { expect, test } from "vitest";
import { writtenWords } from "./written-words";

test.each([
  ["note", "tired"],
  ["note", "A long walk"],
  ["takeOverReason", "holiday"],
  ["safety.pacemaker.detail", "since2019"],
  ["question", "Which level?"],
  ["other", "épuisé"],
  ["other", "Tired"],
])("%s: %s was written", (name, words) => {
  expect(writtenWords([[name, words]])).toEqual([words]);
});

test.each([
  [
    "submissionKey",
    `${"0b7e3f0a-8c53-4a4e-9a55-6f1f0f4f1a11"}.${"a".repeat(32)}.${"b".repeat(16)}`,
  ],
  ["$ACTION_1:1", '[{"status":"idle"}]'],
  ["password", "Correct horse"],
  ["day", "2026-11-24"],
  ["correctedAt", "2026-11-24T10:00:00.000Z"],
  ["places", "calf:left"],
  ["closes", "E03"],
  ["closes", "E08b"],
  ["note", " "],
])("%s: %s was not", (name, value) => {
  expect(writtenWords([[name, value]])).toEqual([]);
});

test("a file is none", () => {
  expect(writtenWords([["note", new File(["A long walk"], "a.txt")]])).toEqual([]);
});
