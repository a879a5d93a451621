import type { LabTest } from "../../../history/event";
import { type Answers, DAY_0, type TestEvent } from "../events";
import { LONG_AGO, type RuleCase, ruleCase } from "./rule-case";

export function lab(
  test: LabTest,
  value: number,
  { unit = "mmol/L", upperLimit = null, lowerLimit = null }: Partial<Limits> = {},
): TestEvent {
  return { kind: "lab", day: DAY_0, test, value, unit, upperLimit, lowerLimit };
}
type Limits = { unit: string | null; upperLimit: number | null; lowerLimit: number | null };

const ck = (value: number, upperLimit: number | null = 200) =>
  lab("creatine-kinase", value, { unit: "U/L", upperLimit });

function labCase(
  about: string,
  event: TestEvent,
  rules: { opens?: string; shut?: string },
  answers: Answers = {},
) {
  return ruleCase(about, answers, { more: [event], ...rules });
}

const TINGLING = { "numb-tingle": "comes-and-goes" } as const;

export const LABORATORY_CASES: readonly RuleCase[] = [
  labCase("potassium 2.4", lab("potassium", 2.4), { opens: "L1 L1b" }),
  labCase("potassium 2.5 without weakness or palpitations", lab("potassium", 2.5), {
    opens: "L1b",
    shut: "L1",
  }),
  labCase(
    "potassium 2.9 with weakness",
    lab("potassium", 2.9),
    { opens: "L1" },
    { "task-grip": LONG_AGO },
  ),
  labCase(
    "potassium 2.9 with felt weakness",
    lab("potassium", 2.9),
    { opens: "L1" },
    { "feels-weak": "yes" },
  ),
  labCase(
    "potassium 2.9 with palpitations",
    lab("potassium", 2.9),
    { opens: "L1" },
    { palpitations: "yes" },
  ),
  labCase(
    "potassium 2.9, palpitations not answered",
    lab("potassium", 2.9),
    { opens: "L1" },
    { palpitations: null },
  ),
  labCase(
    "potassium 2.9, a task not answered",
    lab("potassium", 2.9),
    { opens: "L1" },
    { "task-grip": null },
  ),
  labCase(
    "potassium 2.9, felt weakness unsure",
    lab("potassium", 2.9),
    { opens: "L1" },
    { "feels-weak": "unsure" },
  ),
  labCase(
    "potassium 3.0 with weakness",
    lab("potassium", 3),
    { shut: "L1 L1b" },
    { "task-grip": LONG_AGO },
  ),
  labCase("potassium 6.4", lab("potassium", 6.4), { shut: "L1" }),
  labCase("potassium 6.5", lab("potassium", 6.5), { opens: "L1" }),
  labCase("calcium 1.89", lab("calcium-adjusted", 1.89), { opens: "L2" }),
  labCase("calcium 1.9", lab("calcium-adjusted", 1.9), { shut: "L2" }),
  labCase("calcium 2.19 with tingling", lab("calcium-adjusted", 2.19), { opens: "L2" }, TINGLING),
  labCase("calcium 2.2 with tingling", lab("calcium-adjusted", 2.2), { shut: "L2" }, TINGLING),
  labCase(
    "calcium 2.25, below its own range, with tingling",
    lab("calcium-adjusted", 2.25, { lowerLimit: 2.3 }),
    { opens: "L2" },
    TINGLING,
  ),
  labCase(
    "calcium 2.19 with spasm",
    lab("calcium-adjusted", 2.19),
    { opens: "L2" },
    { "spasm-fit-or-heartbeat": "unsure" },
  ),
  labCase("magnesium 0.49 with twitching", lab("magnesium", 0.49), { opens: "L3" }),
  labCase("magnesium 0.5", lab("magnesium", 0.5), { shut: "L3" }),
  ...(
    [
      ["cramps", 1],
      ["palpitations", "yes"],
      ["tremor", "yes"],
    ] as const
  ).map(([question, value]) =>
    ruleCase(
      `magnesium 0.49 and ${question} ${value}, no twitching`,
      { twitching: "no", [question]: value },
      { onset: null, places: [], more: [lab("magnesium", 0.49)], opens: "L3" },
    ),
  ),
  ruleCase(
    "magnesium 0.49 without any symptom",
    { twitching: "no" },
    { onset: null, places: [], more: [lab("magnesium", 0.49)], shut: "L3" },
  ),
  labCase("CK 1001 of 200 with pain", ck(1001), { opens: "L4" }, { "twitch-pain": "yes" }),
  labCase("CK 1000 of 200 with pain", ck(1000), { shut: "L4" }, { "twitch-pain": "yes" }),
  labCase("CK 1001 of 200 with weakness", ck(1001), { opens: "L4" }, { "task-grip": LONG_AGO }),
  labCase("CK 1001 of 200 with felt weakness", ck(1001), { opens: "L4" }, { "feels-weak": "yes" }),
  labCase("CK 1001 of 200 with dark urine", ck(1001), { opens: "L4" }, { "dark-urine": "unsure" }),
  labCase("CK 1001 of 200 without any", ck(1001), { shut: "L4" }),
  labCase("CK without a range", ck(9000, null), { shut: "L4" }, { "twitch-pain": "yes" }),
];
