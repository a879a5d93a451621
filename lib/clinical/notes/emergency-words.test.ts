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

test.each([
  "I get double vision with or without my glasses",
  "Took my glasses off and suddenly I see double",
  "I left my glasses at work and my speech is slurred",
  "Without my glasses I can't read, and since noon half of everything is missing",
  "My fingers went blue in the cold and I can't breathe",
  "Fingers white from the cold and then I fainted",
  "In the cold wind my chest is tight",
  "Hands numb in the cold, now weak and numb indoors too",
  "Bum went numb on the way, stopped for a stretch and it was grand, now I can't pee",
  "Numb from the saddle area down since Monday",
  "Bum numb after the train and I have wet myself",
  "Stopped for a walk and my legs gave way",
  "numb in the saddle area",
  "My face was numb from the jab but it has not worn off and my mouth droops",
  "Tooth out Tuesday, numbness worn off, now my arm is numb",
  "My face is drooping, no jab, no dentist",
  "Out of breath at the finish of every sentence",
  "Out of breath at the finish and still now in bed",
  "I collapsed at the finish line",
  "Wheezy round the cats, used my inhaler and it is not helping",
  "Used my inhaler and it was fine, now I am gasping at rest",
  "bit wheezy near the dog, lips swelling",
  "No choking, but I can't breathe lying flat",
  "No sleep, choking or gasping all night",
  "No feeling in my left or right leg",
  "No strength in arms or legs",
  "No warning, fell or fainted twice",
  "Any control of my bladder? No.",
  "Any feeling below the waist? No. Numb from the waist down.",
  "Any choking? Yes. On every sip I choke.",
  "Any choking. No. Any slurring. No. My legs are paralysed though.",
  "I can't face another day",
  "We had two strokes in the family and now my speech is slurred",
  "Someone at work said my face is drooping",
  "Somebody at work found me unconscious",
  "Reading a thriller, then my vision went double",
  "Reading a thriller where they poison a vicar but I took an overdose",
  "Read online that it is nothing, but I cannot swallow",
  "Slept with my mouth open and now my jaw is locked open",
  "Am I losing my mind, there are men in the wall",
  "cant remember my own name lol. seriously dont know where i am",
  "Went out for a walk and collapsed",
  "Went out like a light and woke on the floor",
  "Stroke nurse says I am having a stroke",
  "gasping for air",
  "swallowing fine until today, now I can't swallow water",
  "I'm not swallowing ok",
  "Grandma doesn't know us and her neck is stiff",
  "Lost count of the tablets I took",
  "Busy shift on the ward and now I can't move my arm",
  "Drinking black coffee when my face dropped",
  "black tea coloured urine",
  "Raynauds as always, but both my arms are paralysed",
  "forgot what day it is and who my wife is",
  "Couldn't get out of bed, legs too weak",
  "In the cold my speech slurred",
  "hard chair and my bladder let go without me feeling it",
  "Both legs paralysed, no fits or blackouts",
  "No fits or blackouts, both legs paralysed",
  "No choking, slurring or falls until tonight when I choked",
  "Double vision all morning, lost my glasses",
  "Wheezy in bed with the dog",
  "Old neck injury and now my legs are numb",
  "Right foot numb, been like that for years, cannot pee",
  "Fingers went completely numb in the snow and stayed numb for days",
  "Old injury means a limp, but my speech is slurred",
])("no excuse hides what is so beside it: %s", (note) => {
  expect(hasEmergencyWords(note)).toBe(true);
});

test.each([
  "Reading a thriller but I want to die",
  "My friend died by suicide and I want to go the same way",
  "Dad told me he wants to end his life",
  "can't face another day of this",
  "Any reason to live? No. I want to kill myself.",
  "No choking or numbness, I just want to die",
])("no excuse hides self-harm beside it: %s", (note) => {
  expect(emergencyWordsIn(note).map(({ concept }) => concept)).toContain("self-harm");
});

test.each([
  "Any choking? No. Any falls? No. Any numbness? None.",
  "No choking, slurring, falls or numbness this week",
  "Denies weakness, slurred speech or trouble swallowing",
  "bit wheezy round the cats, used my inhaler once and fine after",
  "Fingers went white and numb in the cold, Raynauds as ever",
  "Face was numb down one side from the jab, worn off by five",
  "I get double vision when I take my glasses off",
  "Bum went numb on the way, stopped for a stretch and it was grand",
  "Reading a thriller where they poison the vicar",
  "We had two cardiac arrests on the ward",
  "Somebody at work had a heart attack",
  "cant remember my own name lol",
  "Went out dancing till three",
  "Can't face another salad",
  "Sleeping with my mouth open",
  "Got wet myself taking the bins out",
  "Old injury means I can't lift my left arm",
])("an ordinary cause, a story or a list that denies is no emergency: %s", (note) => {
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
  "no choking or ",
  "any choking? no. ",
  "from the cold ",
  "both legs and arms weak suddenly ",
  "\u0301",
  "\u00AD",
])("a hostile text costs what its length costs: %j", (part) => {
  const took = (length: number) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const start = process.cpuUsage();
    emergencyWordsIn(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // The first of them warms up.
  const once = Math.min(took(5_000), took(5_000), took(5_000));
  expect(once).toBeLessThan(2000);
  // Four times the length: a cost that grows with its square would be sixteen times.
  const isInProportion = () => took(20_000) < 10 * once + 100;
  expect(isInProportion() || isInProportion() || isInProportion()).toBe(true);
});
