import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emergencyWordsIn } from "./emergency-words";

const KINDS = readFileSync("docs/words-in-notes/en-pairs.txt", "utf8")
  .split("\n## ")
  .slice(1)
  .map((part) => {
    const [kind = "", ...lines] = part.trim().split("\n");
    const notes = lines.map((line) => /^(?<label>[a-z-]+): (?<note>.+)$/u.exec(line)?.groups ?? {});
    return { kind, notes };
  });

const FOUND: Readonly<Record<string, (concepts: readonly string[]) => boolean>> = {
  calm: (concepts) => concepts.length === 0,
  emergency: (concepts) => concepts.length > 0,
  "self-harm": (concepts) => concepts.includes("self-harm"),
};

describe.each(KINDS)("$kind", ({ notes }) => {
  test.each(notes)("$label: $note", ({ label = "", note = "" }) => {
    const concepts = emergencyWordsIn(note).map(({ concept }) => concept);
    expect(FOUND[label]?.(concepts)).toBe(true);
  });

  test("has six notes or more of each label", () => {
    const emergencies = notes.filter(({ label }) => label !== "calm").length;
    const calm = notes.length - emergencies;
    expect(emergencies).toBeGreaterThanOrEqual(6);
    expect(calm === 0 || calm >= 6).toBe(true);
  });
});

test("no kind is lost", () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(32);
});
