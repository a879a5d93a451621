import { expect, test } from "vitest";
import { emergencyWordsIn, hasEmergencyWords } from "./emergency-words";

test.each([
  "difficulty breathing since last night",
  "can't catch my breath",
  "trouble swallowing",
  "no control over my bladder",
  "passing out",
  "my legs gave way and I can't stand",
  "I can’t breathe",
  "I can´t breathe",
  "I canʼt breathe",
  "I CAN`T BREATHE",
  "I can\u00A0not breathe",
  "I cannot\nswallow",
  "I cannot\r\nswallow",
  "short  of   breath",
  "chok\u00ADing again",
  "cho\u200Bking",
  "Ｉ ｃａｎｎｏｔ ｂｒｅａｔｈｅ",
  "chóking",
  "self-harm",
  "strugling to breath",
  "sucidal",
  "Slept well. But I can't breathe lying flat.",
  "No, I can't breathe",
  "canʻt breathe",
  "I can‛t swallow",
  "no😱can't breathe",
  "not sure why I keep choking",
  "My mother asked me to write that I can't swallow",
  "My husband noticed slurred speech",
  "My wife is choking right now please help",
  "After running yesterday my legs gave way and I cannot stand",
  "without warning I passed out",
  "no doubt I am short of breath",
  "I have never been so short of breath",
  "I never want to wake up again",
  "Scared because I cannot breathe",
  "numb b/w legs",
  "cant breath/swallow",
  "could not sleep because I can't breathe",
  "no fever but I can't swallow",
  "my wife says I'm slurring",
  "my mother had a stroke last year and now my speech is slurred",
  "I had a seizure as a child and had one again today",
])("a note with an emergency in it is flagged: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(true);
});

test.each([
  "",
  "   ",
  "...",
  "Left calf again after running",
  "breathing exercises helped",
  "no trouble swallowing",
  "I can't stand the noise",
  "legs felt like jelly after the gym run yesterday but fine",
  "my father had a stroke in 1998",
  "afraid that one day I won't be able to breathe",
  "I feel fit and rested",
  "I don't think I choke",
  "I have never passed out",
])("an ordinary note is not: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(false);
});

test.each([
  "I'm worried about my chest, I can't breathe when I lie down",
  "I keep checking my pulse, I cannot breathe",
  "I am scared of this, my speech is slurred since this morning",
  "I looked for help online, my speech is suddenly slurred",
  "I watch for signs, both legs are paralysed",
  "My wife is typing, cannot breathe, lips are blue",
  "My husband is writing this, she cannot breathe",
  "I was at the dentist and now my face is drooping",
  "I woke from a dream and cannot move my arm",
  "I fell asleep on the sofa and woke with my arm paralysed",
  "I do not feel I can go on living",
  "My mother is visiting, both legs are paralysed",
  "I googled it I cannot breathe",
  "Years ago I was fit, now I can't lift my arm",
  "After the dentist I can't move my arm",
  "I don't feel I can breathe",
])("what is said of now is flagged beside a clause that excuses: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(true);
});

test.each([
  "I am worried about slurred speech, weakness",
  "My wife had a stroke, she could not speak",
  "I dreamt I fell and could not move",
  "My lip was numb after the dentist",
  "My leg was numb after the long drive and is fine now",
  "My wife is writing a book about her stroke",
  "I don't think I can go on holiday",
])("a clause excuses what is in it: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(false);
});

test("what was found is named by its concept and its words", () => {
  expect(emergencyWordsIn("Choking on tea, and I CAN’T swallow. Choking again")).toEqual([
    { concept: "swallowing", words: "choking" },
    { concept: "swallowing", words: "can't swallow" },
  ]);
  expect(emergencyWordsIn("I want to die").map(({ concept }) => concept)).toEqual(["self-harm"]);
});

test("calm words beside it take no emergency back", () => {
  const calm = "Breathing exercises helped. My father had a stroke in 1998. No chest pain. ";
  expect(hasEmergencyWords(`${calm}I can't breathe. ${calm}`)).toBe(true);
});

test.each([
  "can't ",
  "no ",
  "numb ",
  "my legs ",
  "choking ",
  "after the ",
  "a",
  "'",
  "i ",
  "no choking, ",
  "both legs and arms weak suddenly ",
  "\u0301",
  "\u00AD",
])("a hostile text costs what its length costs: %j", (part) => {
  const took = (length: number) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      emergencyWordsIn(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  took(10_000);
  expect(took(10_000)).toBeLessThan(2000);
  // Four times the length: a cost that grows with its square would be sixteen times.
  expect(took(40_000)).toBeLessThan(10 * took(10_000) + 100);
});
