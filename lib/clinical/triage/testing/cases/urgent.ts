import type { QuestionId } from "../../../history/question";
import { type Answers, DAY_0, safety, type TestEvent } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes } from "./rule-case";

const SLOW = { "weakness-speed": "weeks" } as const;
const GRIP: Answers = { "task-grip": LONG_AGO, ...SLOW };
const TINGLES: Answers = { "numb-tingle": "comes-and-goes" };

const TASKS = [
  "task-grip",
  "task-keys",
  "task-buttons",
  "task-writing",
  "task-lifting",
  "task-arms-overhead",
  "task-head-up",
  "task-stairs",
  "task-chair",
  "task-heel-walk",
  "task-toe-walk",
  "task-tripping",
] as const satisfies readonly QuestionId[];

/** The daily question's answer on tingling, on each day; "-" is a day without an entry. */
function tinglingOn(days: string): readonly (readonly TestEvent[])[] {
  return Array.from(days).flatMap((day, index) =>
    day === "-" ? [] : [safety(DAY_0 + 1 + index, day === "y" ? { sensation: "yes" } : {})],
  );
}

export const URGENT_CASES: readonly RuleCase[] = [
  ...TASKS.map((task) =>
    ruleCase(`${task} newly hard`, { [task]: LONG_AGO, ...SLOW }, { opens: "U1" }),
  ),
  ruleCase("felt weakness, all tasks as before", yes("feels-weak"), { on: 20, shut: "U1" }),
  ruleCase(
    "felt weakness, task list blank for 6 days",
    { ...yes("feels-weak"), "task-grip": null },
    { on: 6, shut: "U1", opens: "R2" },
  ),
  ruleCase(
    "felt weakness, task list blank for 7 days",
    { ...yes("feels-weak"), "task-grip": null },
    { on: 7, opens: "U1" },
  ),
  ruleCase(
    "weakness named in the daily question, task list blank for 7 days",
    {},
    { more: [safety(DAY_0 + 2, { weakness: "yes" })], on: 9, opens: "U1" },
  ),
  ruleCase(
    "weakness named in the daily question, task list blank for 6 days",
    {},
    { more: [safety(DAY_0 + 2, { weakness: "yes" })], on: 8, shut: "U1" },
  ),
  ruleCase("speech", { "speech-change": LONG_AGO }, { opens: "U2" }),
  ruleCase("swallowing", { "swallow-change": LONG_AGO }, { opens: "U2" }),
  ruleCase("coordination", yes("coordination-change"), { opens: "U3", shut: "U2" }),
  ruleCase("tingling constant", { "numb-tingle": "constant" }, { opens: "U4", shut: "U4b" }),
  ruleCase(
    "tingling spreading",
    { ...TINGLES, ...yes("numb-spreading") },
    { opens: "U4", shut: "U4b" },
  ),
  ruleCase("tingling now and then", TINGLES, { opens: "U4b", shut: "U4" }),
  ruleCase(
    "tingling on four days a week for two weeks",
    { ...TINGLES, ...yes("numb-four-days-a-week") },
    { opens: "U4", shut: "U4b" },
  ),
  ruleCase(
    "tingling on four days a week for two weeks, reported to have begun 10 days ago",
    {
      "numb-tingle": { value: "comes-and-goes", since: DAY_0 - 10 },
      ...yes("numb-four-days-a-week"),
    },
    { opens: "U4" },
  ),
  ruleCase(
    "tingling on four days a week not sure, for long",
    {
      "numb-tingle": { value: "comes-and-goes", since: DAY_0 - 60 },
      "numb-four-days-a-week": "unsure",
    },
    { opens: "U4b", shut: "U4" },
  ),
  ruleCase(
    "tingling on fewer days for 14 days",
    {
      "numb-tingle": { value: "comes-and-goes", since: DAY_0 - 14 },
      "numb-four-days-a-week": "no",
    },
    { shut: "U4" },
  ),
  ruleCase(
    "journal: 4 days of tingling in each of two weeks",
    {},
    { more: tinglingOn("yyyynnnyyyynnn"), on: 14, opens: "U4" },
  ),
  ruleCase(
    "journal: 3 days of tingling in the second week",
    {},
    { more: tinglingOn("yyyynnnyyynnnn"), on: 14, shut: "U4" },
  ),
  ruleCase(
    "journal: 3 days of tingling in the first week",
    {},
    { more: tinglingOn("yyynnnnyyyynnn"), on: 14, shut: "U4" },
  ),
  ruleCase(
    "journal: tingling on both recorded days of each week",
    {},
    { more: tinglingOn("y----y--y----y"), on: 14, opens: "U4" },
  ),
  ruleCase(
    "journal: tingling on one of two recorded days",
    {},
    { more: tinglingOn("y----y--y----n"), on: 14, shut: "U4" },
  ),
  ruleCase(
    "two items, one hard",
    { ...GRIP, ...yes("family-history") },
    { opens: "U5 U7", shut: "S3" },
  ),
  ruleCase("one hard item", GRIP, { shut: "U5 U7" }),
  ruleCase("two soft items", yes("family-history", "spread"), { shut: "U5" }),
  ruleCase("weeks and coordination", yes("coordination-change"), { onset: 15, opens: "U5" }),
  ruleCase("weeks and wasting", yes("wasting"), { onset: 15, opens: "U5" }),
  ruleCase("family and felt weakness", yes("family-history", "feels-weak"), {
    shut: "U7",
    opens: "S12",
  }),
];
