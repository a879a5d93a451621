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
  { name: "tuned", file: "" },
  { name: "own hand, later", file: "-unseen" },
  { name: "six rounds", file: "-rounds" },
  { name: "first stranger", file: "-independent" },
  { name: "second stranger", file: "-strangers" },
  { name: "third stranger", file: "-third" },
  { name: "fourth stranger", file: "-fourth" },
  { name: "fifth stranger", file: "-fifth" },
  { name: "sixth stranger", file: "-sixth" },
  { name: "seventh stranger", file: "-seventh" },
  { name: "eighth stranger", file: "-eighth" },
  { name: "ninth stranger", file: "-ninth" },
  { name: "tenth stranger", file: "-tenth" },
  { name: "eleventh stranger", file: "-eleventh" },
  { name: "twelfth stranger", file: "-twelfth" },
  { name: "thirteenth stranger", file: "-thirteenth" },
  { name: "fourteenth stranger", file: "-fourteenth" },
  { name: "fifteenth stranger", file: "-fifteenth" },
  { name: "sixteenth stranger, not learnt", file: "-sixteenth" },
  { name: "seventeenth stranger, not learnt", file: "-seventeenth" },
].map(({ name, file }) => {
  const emergencies = labelled(`en-emergencies${file}.txt`);
  const calm = labelled(`en-calm${file}.txt`);
  const found = emergencies.filter(({ note }) => hasEmergencyWords(note)).length;
  const alarms = calm.filter(({ note }) => hasEmergencyWords(note)).length;
  return { name, emergencies, calm, found, alarms, recall: found / emergencies.length };
});

const NOT_LEARNT = /not learnt$/u;
/** Long tales, second languages and shorthand: the page says how many of their calm ones are flagged. */
const ROUGH = ["thirteenth stranger", "fifteenth stranger"];

/** The rows of what was measured before anything was changed for the notes. */
const FIRST_SIGHT = [
  ...page.matchAll(
    /^\| (?<by>[^|]+) \| (?<found>\d+) of (?<of>\d+) \| (?<recall>[^|]+\)) \| (?<alarms>\d+) of (?<calm>\d+) \| (?<rate>[^|]+) \|$/gmu,
  ),
].map(({ groups = {} }) => ({
  by: groups.by ?? "",
  found: Number(groups.found),
  of: Number(groups.of),
  recall: groups.recall,
  alarms: Number(groups.alarms),
  calm: Number(groups.calm),
  rate: groups.rate,
}));

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** Share and 95 % interval by Wilson. */
function withInterval(part: number, whole: number): string {
  const z = 1.96;
  const share = part / whole;
  const middle = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half =
    (z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))) /
    (1 + z ** 2 / whole);
  const shown = (value: number) => (100 * value).toFixed(1);
  return `${shown(share)} % (${shown(middle - half)} to ${shown(middle + half)})`;
}

test.each(SETS)("the page says what is measured on the notes: $name", (set) => {
  const { name, emergencies, calm, found, alarms } = set;
  expect(page).toContain(
    `| ${name} | ${found} of ${emergencies.length} | ${percent(found, emergencies.length)} | ${alarms} of ${calm.length} | ${percent(alarms, calm.length)} | ${percent(found, found + alarms)} |`,
  );
});

test("what was measured at first sight is given with its intervals", () => {
  expect(FIRST_SIGHT.length).toBeGreaterThan(5);
  for (const { found, of, recall, alarms, calm, rate } of FIRST_SIGHT) {
    expect(recall).toBe(withInterval(found, of));
    expect(rate).toBe(withInterval(alarms, calm));
  }
});

test("the page says how little is found where the wording is unusual", () => {
  const unusual = labelled("en-emergencies-unusual.txt");
  const found = unusual.filter(({ note }) => hasEmergencyWords(note)).length;
  expect(page).toContain(
    `| unusual | ${found} of ${unusual.length} | ${percent(found, unusual.length)} |`,
  );
});

test("the lowest share that was found of a stranger's notes at first sight is what rules read, rounded down", () => {
  const strangers = FIRST_SIGHT.filter(({ by }) => by.includes("stranger"));
  expect(strangers.length).toBeGreaterThanOrEqual(2);
  const lowest = Math.min(...strangers.map(({ found, of }) => found / of));
  expect(measuredRecall("en")).toBe(Math.floor(100 * lowest) / 100);
});

test("a language that nobody measured has a recall of 0", () => {
  expect([measuredRecall("de"), measuredRecall("")]).toEqual([0, 0]);
});

test("emergencies are found and calm notes raise few alarms", () => {
  for (const { name, recall, alarms, calm } of SETS.filter((set) => !NOT_LEARNT.test(set.name))) {
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(alarms / calm.length).toBeLessThanOrEqual(ROUGH.includes(name) ? 0.11 : 0.05);
  }
  const count = (of: "emergencies" | "calm") => SETS.reduce((sum, set) => sum + set[of].length, 0);
  expect(count("emergencies")).toBeGreaterThanOrEqual(300);
  expect(count("calm")).toBeGreaterThanOrEqual(300);
});

test("of notes that nothing was learnt of, 95 % of the emergencies are found and 5 % of the calm ones flagged, at most", () => {
  const sets = SETS.filter(({ name }) => NOT_LEARNT.test(name));
  const sum = (of: (set: (typeof SETS)[number]) => number) =>
    sets.reduce((total, set) => total + of(set), 0);
  expect(sets.length).toBe(2);
  expect(sum(({ found }) => found) / sum(({ emergencies }) => emergencies.length)).toBeGreaterThan(
    0.95,
  );
  expect(sum(({ alarms }) => alarms) / sum(({ calm }) => calm.length)).toBeLessThan(0.05);
});

test("all self-harm that is labelled so is found as self-harm", () => {
  const crises = SETS.flatMap(({ emergencies }) => emergencies).filter(
    ({ label }) => label === "self-harm",
  );
  expect(crises.length).toBeGreaterThan(100);
  const found = crises.filter(({ note }) =>
    emergencyWordsIn(note).some(({ concept }) => concept === "self-harm"),
  );
  expect(found.length / crises.length).toBeGreaterThanOrEqual(0.95);
  expect(page).toContain(`${found.length} of ${crises.length} notes of self-harm`);
});

test("no note is in the sets twice", () => {
  const notes = SETS.flatMap(({ emergencies, calm }) => [...emergencies, ...calm]);
  expect(new Set(notes.map(({ note }) => note.toLowerCase())).size).toBe(notes.length);
});

test("what is found in nine of ten emergencies is what they were labelled with", () => {
  for (const { emergencies } of SETS.slice(0, 2)) {
    const flagged = emergencies.filter(({ note }) => hasEmergencyWords(note));
    const right = flagged.filter(({ note, label }) =>
      emergencyWordsIn(note).some(({ concept }) => concept === label),
    );
    expect(right.length / flagged.length).toBeGreaterThan(0.9);
  }
});
