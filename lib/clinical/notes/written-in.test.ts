import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { writtenIn } from "./written-in";

const FOLDER = "docs/words-in-notes";
const notesOf = (file: string) =>
  readFileSync(`${FOLDER}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

test.each(notesOf("not-english.txt"))("is not taken for English: %s", (note) => {
  expect(writtenIn(note)).toBeNull();
});

test.each(["", "👍", "12.30", "10 / 10", "??"])(
  "without a word no language is known: %j",
  (note) => {
    expect(writtenIn(note)).toBeNull();
  },
);

test.each([
  ["three of four words are known", "my calf twitches xq", "en"],
  ["two of three words are known", "my calf xq", null],
  ["two unknown words in a row", "my left calf was twitching again today xq zq", "en"],
  [
    "three unknown words in a row",
    "my left calf was twitching again today and then xq zq vq",
    null,
  ],
  ["a number is no word", "my calf twitches xq 10 20", "en"],
  ["each sentence counts", "My left calf was twitching again today. Xq zq.", null],
  ["kind of apostrophe and accents", "I’m fine today, can't wait for the weekend", "en"],
])("%s", (_about, note, language) => {
  expect(writtenIn(note)).toBe(language);
});

test("the page says how many English notes are known to be English", () => {
  const page = readFileSync(`${FOLDER}.md`, "utf8");
  for (const file of ["en-emergencies-unseen.txt", "en-calm-unseen.txt"]) {
    const notes = notesOf(file);
    const known = notes.filter((note) => writtenIn(note) === "en");
    expect(known.length / notes.length).toBeGreaterThan(0.75);
    expect(page).toContain(`${known.length} of the ${notes.length} in \`${file}\``);
  }
  expect(page).toContain(`none of ${notesOf("not-english.txt").length}`);
});
