import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emergencyWordsIn, hasEmergencyWords } from "./emergency-words";
import { plainNote } from "./tokens";
import { heaviest, parseWeights, weighed } from "./weights";

const WEIGHTS = parseWeights("\n-20\n40 cannot,cannot breathe\n-10 lovely day,tea\n");

function linesOf(file: string): readonly string[] {
  return readFileSync(`docs/words-in-notes/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function labelledFiles(): readonly string[] {
  return readdirSync("docs/words-in-notes").filter((file) => file.startsWith("en-"));
}

describe("weights", () => {
  test("a table gives the base and the weight of each word and pair", () => {
    expect(WEIGHTS.base).toBe(-20);
    expect([...WEIGHTS.of]).toEqual([
      ["cannot", 40],
      ["cannot breathe", 40],
      ["lovely day", -10],
      ["tea", -10],
    ]);
  });

  test("a note of unknown words weighs the base, a word or pair counts once, by the length of the note", () => {
    const weight = (note: string) => weighed(WEIGHTS, plainNote(note).sentences);
    expect(weight("nothing")).toBe(-20);
    expect(weight("cannot")).toBe(-20 + 40);
    expect(weight("Cannot breathe")).toBe(-20 + 80 / Math.sqrt(3));
    expect(weight("tea tea")).toBe(-20 - 10 / Math.sqrt(2));
  });

  test("a note weighs what its heaviest three sentences do, and the heaviest of them are its words", () => {
    const calm = "Lovely day. ".repeat(10);
    const found = heaviest(WEIGHTS, plainNote(`${calm}Cannot  breathe. ${calm}`));
    expect(found.words).toBe("cannot breathe");
    expect(found.weight).toBe(
      weighed(WEIGHTS, plainNote("Lovely day. Cannot breathe. Lovely day.").sentences),
    );
  });

  test("a part between commas is weighed by itself", () => {
    const { weight, ofClause } = heaviest(WEIGHTS, plainNote("Lovely day, tea, cannot breathe"));
    expect(ofClause).toBe(weighed(WEIGHTS, plainNote("cannot breathe").sentences));
    expect(weight).toBeLessThan(ofClause);
  });
});

test("what only weights show is flagged without a name, in the sentence that weighs most", () => {
  const note = "Had a good sleep. Something is wrong with my mind since last night.";
  expect(emergencyWordsIn(note)).toEqual([
    { concept: "unnamed", words: "something is wrong with my mind since last night" },
  ]);
});

test.each(["siezure", "paralised", "had a seziure during the night", "unconsious, then fine"])(
  "what the grammar knows and the weights do not is never silenced: %s",
  (note) => {
    expect(hasEmergencyWords(note)).toBe(true);
  },
);

test("an ordinary tale around it hides no emergency, or hardly one, that its own sentence shows", () => {
  const tales = linesOf("en-calm-long.txt");
  const alone = linesOf("en-emergencies.txt").filter(
    (note, at) => at % 3 === 0 && hasEmergencyWords(note),
  );
  const hidden = alone.filter((note, at) => {
    const [before = "", after = ""] = [tales[at % tales.length], tales[(at + 7) % tales.length]];
    return !hasEmergencyWords(`${before} ${note}. ${after}`);
  });
  expect(alone.length).toBeGreaterThan(250);
  expect(hidden.length / alone.length).toBeLessThan(0.01);
});

test("the notes that measure it are not among those that it was learnt of", () => {
  const learnt = labelledFiles().filter((file) => !/-(?:sixteenth|seventeenth)\./u.test(file));
  const count = learnt.flatMap(linesOf).length;
  expect(readFileSync("lib/clinical/notes/en/danger-weights-en.ts", "utf8")).toContain(
    `learnt of ${count} notes`,
  );
});
