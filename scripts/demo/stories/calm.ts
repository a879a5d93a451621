import { FLICKER } from "../flicker";
import { checklist, entries, entry, expected, type Story } from "../story";

const CHANGES_TRIED = { ...FLICKER, "changes-tried": "yes" } as const;

/** The story that the demo's patient signs in to: nine days of one calf, today's entry still to write. */
export const DEMO_PATIENT: Story = {
  code: "demo-patient",
  about: "Left calf for nine days, comes and goes, writes every day",
  age: 36,
  sex: "female",
  expected: expected("self-care"),
  steps: [
    checklist(7, { onset: 9, places: ["calf:left"] }, FLICKER),
    entry(7, ["calf:left"], { duration: "1-to-10-min", triggers: ["caffeine"] }),
    entry(6, ["calf:left"], { duration: "1-to-10-min", triggers: ["poor-sleep"] }),
    entry(5, []),
    entry(4, ["calf:left"], { duration: "10-to-60-min", triggers: ["exercise"] }),
    entry(3, ["calf:left"], { duration: "under-1-min" }),
    entry(2, []),
    entry(1, ["calf:left"], { duration: "1-to-10-min", triggers: ["caffeine"] }),
  ],
};

export const CALM: readonly Story[] = [
  {
    code: "calf-three-days",
    about: "One calf for three days, nothing else",
    age: 29,
    sex: "male",
    expected: expected("self-care"),
    steps: [checklist(1, { onset: 3, places: ["calf:left"] }, FLICKER)],
  },
  {
    code: "eyelid-ten-days",
    about: "One eyelid for ten days, long hours at a screen",
    age: 34,
    sex: "female",
    expected: expected("self-care"),
    steps: [
      checklist(8, { onset: 10, places: ["eyelid:right"] }, FLICKER),
      entry(6, ["eyelid:right"], { triggers: ["eye-strain", "dry-eyes"] }),
      entry(2, ["eyelid:right"], { triggers: ["eye-strain"] }),
    ],
  },
  {
    code: "eyelid-and-calf",
    about: "An eyelid and a calf from the start, three days",
    age: 41,
    sex: "male",
    expected: expected("self-care"),
    steps: [checklist(1, { onset: 3, places: ["eyelid:left", "calf:left"] }, FLICKER)],
  },
  {
    code: "thumb-and-coffee",
    about: "Thumb side of a hand after much coffee, six days",
    age: 25,
    sex: "female",
    expected: expected("self-care"),
    steps: [
      checklist(5, { onset: 6, places: ["hand-thumb-side:right"] }, FLICKER),
      entry(4, ["hand-thumb-side:right"], { triggers: ["caffeine", "stress"] }),
      entry(1, []),
    ],
  },
  {
    code: "both-calves-after-running",
    about: "Both calves after a long run, four days: more than one small area",
    age: 38,
    sex: "male",
    expected: expected("monitor"),
    steps: [
      checklist(
        2,
        { onset: 4, places: ["calf:left", "calf:right"] },
        { ...FLICKER, "one-small-area": "no" },
      ),
      entry(1, ["calf:left", "calf:right"], { triggers: ["exercise"] }),
    ],
  },
  {
    code: "calf-fourteen-days",
    about: "One calf for exactly two weeks, no habits changed yet",
    age: 46,
    sex: "female",
    expected: expected("monitor"),
    steps: [
      checklist(12, { onset: 14, places: ["calf:right"] }, FLICKER),
      ...entries([9, 5, 1], ["calf:right"]),
    ],
  },
  {
    code: "calf-fifteen-days-tried",
    about: "One calf for fifteen days in spite of rest and less coffee",
    age: 52,
    sex: "male",
    expected: expected("monitor"),
    steps: [
      checklist(10, { onset: 15, places: ["calf:left"] }, CHANGES_TRIED),
      ...entries([7, 4, 1], ["calf:left"]),
    ],
  },
  {
    code: "calves-six-months",
    about: "Both calves for half a year, unchanged, before the first checklist",
    age: 44,
    sex: "male",
    expected: expected("monitor"),
    steps: [
      checklist(
        12,
        { onset: 183, places: ["calf:left", "calf:right"] },
        { ...CHANGES_TRIED, "one-small-area": "no" },
      ),
      ...entries([10, 7, 4, 1], ["calf:left", "calf:right"]),
    ],
  },
  {
    code: "family-history-only",
    about: "One calf for three days and an uncle with motor neurone disease",
    age: 31,
    sex: "female",
    expected: expected("monitor"),
    steps: [
      checklist(1, { onset: 3, places: ["calf:left"] }, { ...FLICKER, "family-history": "yes" }),
    ],
  },
  {
    code: "better-at-review",
    about: "Plan kept for four weeks, better at the review",
    age: 57,
    sex: "female",
    expected: expected("monitor"),
    steps: [
      checklist(30, { onset: 32, places: ["thigh:left"] }, CHANGES_TRIED),
      ...entries([26, 19, 12], ["thigh:left"]),
      entry(5, ["thigh:left"], { review: "better" }),
      entry(4, []),
      entry(2, ["thigh:left"], { duration: "under-1-min" }),
    ],
  },
  {
    code: "stopped-writing",
    about: "A calf that was watched, then no entry for sixteen days: out of date, in its old place",
    age: 48,
    sex: "male",
    expected: expected(null, null, "more-needed"),
    steps: [
      checklist(18, { onset: 20, places: ["calf:right"] }, FLICKER),
      ...entries([17, 16], ["calf:right"]),
    ],
  },
];
