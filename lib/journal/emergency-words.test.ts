import { expect, test } from "vitest";
import { emergencyWordsIn, hasEmergencyWords } from "./emergency-words";

test.each([
  "I can't breathe at night",
  "I can’t breathe",
  "cannot breathe well",
  "Choking on tea again",
  "numb between legs since noon",
  "thinking of suicide",
  "I have suicidal thoughts",
  "I want to end my life",
  "I could not swallow, I cannot swallow now",
  "my speech is slurred",
  "blacked out in the shower",
  "suddenly my left arm went weak",
  "gasping when I lay down",
  "I hurt myself again",
  "self-harm",
  "I don't want to live like this",
  "do not want to be here any more",
  "my face is drooping",
  "the left side of my mouth droops",
  "I can't move my arm",
  "had a fit last night",
  "no feeling between my legs",
  "can't feel my groin",
  "I peed myself",
  "I cannot\nswallow",
  "short  of   breath",
  "I can\u00A0not breathe",
  "I can\u00B4t breathe",
  "chok\u00ADing again",
])("a note with an emergency in it is flagged: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(true);
});

test.each([
  "Left calf again after running",
  "Slept badly, two coffees",
  "A breath of fresh air helped",
  "My eyelid droops when I am tired of reading",
  "I feel fit and rested",
  "Moved my arm a lot today",
])("an ordinary note is not: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(false);
});

test("the words that a note is flagged for can be named", () => {
  expect(emergencyWordsIn("Choking on tea, and I CAN’T swallow. Choking again")).toEqual([
    "choking",
    "can't swallow",
  ]);
});
