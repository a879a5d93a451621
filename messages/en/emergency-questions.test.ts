import { expect, test } from "vitest";
import checklist from "./checklist.json";

const QUESTIONS: Readonly<Record<string, string>> = checklist.questions;

/** What each emergency rule of the clinical specification 3.2 names, in the words of the question that opens it. */
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ["severe-breathing", ["gasping", "sentence", "choking", "blue, grey", "pale"]],
  ["breathless-at-rest", ["sit still", "lie flat", "new or worse"]],
  ["cannot-swallow", ["spit", "choke", "today"]],
  ["sudden-weakness", ["face", "arm", "leg", "speaking", "one side", "double", "steady"]],
  ["both-sides-weaker", ["both sides", "4 weeks", "worse"]],
  ["numbness-spreading", ["hours or days", "weakness", "balance"]],
  ["limb-weak-within-days", ["3 days"]],
  ["saddle-numbness", ["numb", "between your legs"]],
  ["bladder-change", ["bladder", "bowels", "sex"]],
  ["walking-worse-with-spine-pain", ["2 weeks", "walking", "hands", "neck or back pain"]],
  ["spasm-fit-or-heartbeat", ["spasm", "throat", "fit", "blackout", "heart", "limp"]],
  [
    "drug-or-poison-reaction",
    ["stop", "medicine", "alcohol", "poison", "fever", "confused", "drool", "pupils"],
  ],
  ["dark-urine", ["hurt", "weak", "dark"]],
  ["fever-or-lockjaw", ["fever", "locked jaw", "stiff neck", "confused"]],
  ["sudden-confusion", ["confused", "drowsy", "see things"]],
  ["recent-slur-face-or-vision", ["3 days", "slurred", "face", "double", "still there"]],
];

test.each(NAMED)("%s names all that its rule names", (question, names) => {
  const words = QUESTIONS[question]?.toLowerCase() ?? "";
  expect(names.filter((name) => !words.includes(name))).toEqual([]);
});

test("where to look for pale skin is told for every skin", () => {
  expect(checklist.hints["severe-breathing"]).toMatch(/brown/);
});

test("shortness of breath at rest is asked to be new or worse, without a limit that would hide six weeks", () => {
  expect(QUESTIONS["breathless-at-rest"]).toMatch(/new or worse/);
  expect(QUESTIONS["breathless-at-rest"]).not.toMatch(/week/);
});

test.each(["breathlessness-new", "breath-moving-new", "breath-passing-new"])(
  "%s asks for what is new or worse in the last 2 weeks",
  (question) => {
    expect(QUESTIONS[question]).toMatch(/new or worse in the last 2 weeks/);
  },
);
