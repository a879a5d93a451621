import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emergencyWordsIn, hasEmergencyWords } from "./emergency-words";
import { measuredRecall } from "./measured-recall";

const FOLDER = "docs/words-in-notes";
const page = readFileSync("docs/words-in-notes.md", "utf8");

type Labelled = { label: string; note: string };

function labelled(file: string): readonly Labelled[] {
  let label = "";
  return readFileSync(`${FOLDER}/${file}`, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("## ")) label = line.slice(3);
      return line === "" || line.startsWith("#") ? [] : { label, note: line };
    });
}

const SETS = [
  {
    name: "tuned",
    emergencies: labelled("en-emergencies.txt"),
    calm: labelled("en-calm.txt"),
  },
  {
    name: "unseen",
    emergencies: labelled("en-emergencies-unseen.txt"),
    calm: labelled("en-calm-unseen.txt"),
  },
  {
    name: "independent",
    emergencies: labelled("en-emergencies-independent.txt"),
    calm: labelled("en-calm-independent.txt"),
  },
].map((set) => {
  const found = set.emergencies.filter(({ note }) => hasEmergencyWords(note)).length;
  const alarms = set.calm.filter(({ note }) => hasEmergencyWords(note)).length;
  return { ...set, found, alarms, recall: found / set.emergencies.length };
});

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

test.each(SETS)("the page says what is measured on the $name notes", (set) => {
  const { name, emergencies, calm, found, alarms } = set;
  expect(page).toContain(
    `| ${name} | ${found} of ${emergencies.length} | ${percent(found, emergencies.length)} | ${alarms} of ${calm.length} | ${percent(alarms, calm.length)} | ${percent(found, found + alarms)} |`,
  );
});

test("the page says how little is found where the wording is unusual", () => {
  const unusual = labelled("en-emergencies-unusual.txt");
  const found = unusual.filter(({ note }) => hasEmergencyWords(note)).length;
  expect(page).toContain(
    `| unusual | ${found} of ${unusual.length} | ${percent(found, unusual.length)} |`,
  );
});

test("the lowest share of emergencies that was found is what rules read, rounded down", () => {
  const lowest = Math.min(...SETS.map(({ recall }) => recall));
  expect(measuredRecall("en")).toBe(Math.floor(100 * lowest) / 100);
});

test("a language that nobody measured has a recall of 0", () => {
  expect([measuredRecall("de"), measuredRecall("")]).toEqual([0, 0]);
});

test("emergencies are found and calm notes raise few alarms", () => {
  for (const { emergencies, recall, alarms, calm } of SETS.filter(
    ({ name }) => name !== "independent",
  )) {
    expect(emergencies.length).toBeGreaterThan(100);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(alarms / calm.length).toBeLessThanOrEqual(0.05);
  }
  const count = (of: "emergencies" | "calm") => SETS.reduce((sum, set) => sum + set[of].length, 0);
  expect(count("emergencies")).toBeGreaterThanOrEqual(300);
  expect(count("calm")).toBeGreaterThanOrEqual(300);
});

test("no note is in the sets twice", () => {
  const notes = SETS.flatMap(({ emergencies, calm }) => [...emergencies, ...calm]);
  expect(new Set(notes.map(({ note }) => note.toLowerCase())).size).toBe(notes.length);
});

test("what is found in nine of ten emergencies is what they were labelled with", () => {
  for (const { emergencies } of SETS.filter(({ name }) => name !== "independent")) {
    const flagged = emergencies.filter(({ note }) => hasEmergencyWords(note));
    const right = flagged.filter(({ note, label }) =>
      emergencyWordsIn(note).some(({ concept }) => concept === label),
    );
    expect(right.length / flagged.length).toBeGreaterThan(0.9);
  }
});
