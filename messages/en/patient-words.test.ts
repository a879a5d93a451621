import { describe, expect, it } from "vitest";
import alert from "./alert.json";
import body from "./body.json";
import checklist from "./checklist.json";
import joining from "./joining.json";
import journal from "./journal.json";
import mail from "./mail.json";
import next from "./next.json";
import plan from "./plan.json";
import question from "./question.json";
import resetPassword from "./reset-password.json";
import unsent from "./unsent.json";

/** What a patient is never told, as whole phrases (clinical specification 6.3). */
const BANNED = [
  "nothing serious",
  "anything serious",
  "low risk",
  "all clear",
  "benign",
  "probably stress",
  "clinician",
  "should",
  "red flag",
  "triage",
  "fasciculation",
  "tier",
  "score",
  "self-care",
];

function sentences(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return Object.values(words ?? {}).flatMap(sentences);
}

const patients = sentences([
  body,
  checklist,
  journal,
  next,
  plan,
  question,
  alert,
  unsent,
  joining,
  resetPassword,
]);

describe("a patient is never told", () => {
  it.each(BANNED)("%s", (phrase) => {
    const whole = new RegExp(`\\b${phrase}\\b`, "i");
    expect(patients.filter((sentence) => whole.test(sentence))).toEqual([]);
  });
});

it("no outcome names stress, and no alert or next page names a disease", () => {
  const outcomes = sentences([next, plan, question, alert]).join(" ");
  expect(outcomes).not.toMatch(/stress|ALS|motor neurone|dystrophy|sclerosis|epilepsy|cancer/i);
});

it("sentences are short: at most 25 words, and 15 on average", () => {
  const every = [checklist.pages, next, plan, question, alert, unsent, joining, resetPassword];
  const counts = sentences(every)
    .flatMap((text) => text.split(/[.?!:] ?/))
    .filter((text) => text.trim() !== "")
    .map((text) => text.trim().split(/\s+/).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(15);
});

/** What would say in somebody's post what they have, or how ill they are. */
const HEALTH =
  /twitch|muscle|nerve|neuro|symptom|ill(ness)?\b|disease|disorder|diagnos|urgent|tier|emergency|EMG|test result|appointment/i;

describe("a mail says nothing about anybody's health", () => {
  it.each([mail.patient, mail.staff, mail.reset, mail.changed].flatMap(Object.values))(
    "%s",
    (words) => expect(words).not.toMatch(HEALTH),
  );
});
