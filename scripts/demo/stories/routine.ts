import { checklist, entries, entry, expected, type Story } from "../story";

const FLICKER = {
  "movement-kind": "flicker",
  "comes-and-goes": "yes",
  "one-small-area": "yes",
  course: "same",
  "changes-tried": "not-yet",
} as const;

export const ROUTINE: readonly Story[] = [
  {
    code: "plan-failed",
    about: "Four weeks of the plan, no change",
    age: 39,
    sex: "female",
    expected: expected("routine"),
    steps: [
      checklist(28, { onset: 28, places: ["calf:left"] }, { ...FLICKER, "changes-tried": "yes" }),
      ...entries([24, 17, 10, 3], ["calf:left"]),
      { do: "plan-review", ago: 1, outcome: "no-change" },
    ],
  },
  {
    code: "eyelid-fifteen-days",
    about: "One eyelid for more than two weeks: eye clinic",
    age: 33,
    sex: "male",
    expected: expected("routine"),
    steps: [
      checklist(9, { onset: 15, places: ["eyelid:left"] }, FLICKER),
      ...entries([6, 3, 1], ["eyelid:left"]),
    ],
  },
  {
    code: "eyes-clamp-shut",
    about: "Both eyes clamp shut: eye clinic or neurology",
    age: 61,
    sex: "female",
    expected: expected("routine"),
    steps: [
      checklist(
        2,
        { onset: 7, places: ["eyelid:left", "eyelid:right"] },
        { ...FLICKER, "movement-kind": "eyes-clamp-shut" },
      ),
    ],
  },
  {
    code: "feels-weak-five-days",
    about: "An arm feels weak for five days, every task still done, habits not changed yet",
    age: 27,
    sex: "female",
    expected: expected("routine"),
    steps: [
      checklist(
        1,
        { onset: 5, places: ["upper-arm:left", "upper-arm:right"] },
        {
          ...FLICKER,
          "feels-weak": { value: "yes", since: 5, areas: ["upper-arm:left", "upper-arm:right"] },
          "weakness-sides": "both-sides",
          "weakness-speed": "longer",
          "weakness-course": "same",
        },
      ),
    ],
  },
  {
    code: "prominent-cramps",
    about: "One calf with cramps of 7 out of 10",
    age: 55,
    sex: "male",
    expected: expected("routine"),
    steps: [checklist(2, { onset: 6, places: ["calf:right"] }, { ...FLICKER, cramps: 7 })],
  },
  {
    code: "old-medicine-suspected",
    about: "Suspects a medicine that was started half a year ago",
    age: 63,
    sex: "female",
    expected: expected("routine"),
    steps: [
      checklist(
        2,
        { onset: 8, places: ["thigh:right"] },
        {
          ...FLICKER,
          "medicine-change": { value: "yes", since: 180 },
          "medicine-suspected": "yes",
        },
      ),
    ],
  },
  {
    code: "jerks-not-flickers",
    about: "A jerk that moves the shoulder, six days",
    age: 22,
    sex: "male",
    expected: expected("routine"),
    steps: [
      checklist(
        1,
        { onset: 6, places: ["shoulder:left"] },
        { ...FLICKER, "movement-kind": "jerk" },
      ),
    ],
  },
  {
    code: "getting-worse",
    about: "Says that it is getting worse, no other sign",
    age: 43,
    sex: "female",
    expected: expected("routine"),
    steps: [checklist(2, { onset: 7, places: ["calf:left"] }, { ...FLICKER, course: "worse" })],
  },
  {
    code: "family-history-no-change-tried",
    about: "Family history and twenty days, no habits changed yet",
    age: 36,
    sex: "male",
    expected: expected("routine"),
    steps: [
      checklist(3, { onset: 20, places: ["calf:right"] }, { ...FLICKER, "family-history": "yes" }),
    ],
  },
];

export const SOON: readonly Story[] = [
  {
    code: "second-calf",
    about: "The other calf joined and came back: spread inside one region",
    age: 45,
    sex: "male",
    expected: expected("soon", "b"),
    steps: [
      checklist(14, { onset: 20, places: ["calf:left"] }, { ...FLICKER, "changes-tried": "yes" }),
      entry(12, ["calf:left"]),
      entry(8, ["calf:left", "calf:right"]),
      entry(6, ["calf:left", "calf:right"]),
      entry(2, ["calf:left"]),
    ],
  },
  {
    code: "calf-and-forearm",
    about: "A forearm joined the calf: two unrelated muscle groups",
    age: 37,
    sex: "female",
    expected: expected("soon", "b"),
    steps: [
      checklist(14, { onset: 20, places: ["calf:left"] }, { ...FLICKER, "changes-tried": "yes" }),
      entry(7, ["calf:left", "forearm:right"]),
      entry(5, ["forearm:right"]),
      entry(1, ["calf:left", "forearm:right"]),
    ],
  },
  {
    code: "all-over",
    about: "Twitches everywhere from the first week",
    age: 30,
    sex: "male",
    expected: expected("soon", "b"),
    steps: [
      checklist(
        3,
        { onset: 8, places: ["all-over:midline", "calf:left", "thigh:right"] },
        { ...FLICKER, "one-small-area": "no", spread: "yes" },
      ),
    ],
  },
  {
    code: "in-the-way",
    about: "Eight out of ten in the way of daily life",
    age: 26,
    sex: "female",
    expected: expected("soon", "b"),
    steps: [checklist(2, { onset: 9, places: ["thigh:left"] }, { ...FLICKER, interference: 8 })],
  },
  {
    code: "feels-weak-twenty-days",
    about: "An arm feels weak for twenty days, every task still done",
    age: 49,
    sex: "male",
    expected: expected("soon", "b"),
    steps: [
      checklist(
        2,
        { onset: 20, places: ["forearm:left"] },
        {
          ...FLICKER,
          "feels-weak": { value: "yes", since: 20, areas: ["forearm:left"] },
          "weakness-sides": "one-side",
          "weakness-speed": "longer",
          "weakness-course": "same",
        },
      ),
    ],
  },
  {
    code: "spread-past-target",
    about: "Spread confirmed sixteen days ago, no visit yet: past the target",
    age: 58,
    sex: "female",
    expected: expected("soon", "b", "complete", "target"),
    steps: [
      checklist(30, { onset: 30, places: ["thigh:left"] }, { ...FLICKER, "changes-tried": "yes" }),
      entry(18, ["thigh:left", "calf:right"]),
      entry(16, ["calf:right"]),
      { do: "plan-review", ago: 8, outcome: "no-change" },
      ...entries([7, 2], ["thigh:left", "calf:right"]),
    ],
  },
  {
    code: "spread-past-deadline",
    about: "Spread confirmed twenty-four days ago, no visit: past the deadline",
    age: 64,
    sex: "male",
    expected: expected("soon", "b", "complete", "breach"),
    steps: [
      checklist(34, { onset: 34, places: ["calf:left"] }, { ...FLICKER, "changes-tried": "yes" }),
      entry(26, ["calf:left", "thigh:left"]),
      entry(24, ["thigh:left"]),
      { do: "plan-review", ago: 10, outcome: "no-change" },
      ...entries([9, 3], ["calf:left", "thigh:left"]),
    ],
  },
  {
    code: "eyelid-and-chin",
    about: "An eyelid, then the chin: a facial muscle other than the eyelid",
    age: 42,
    sex: "female",
    expected: expected("soon", "a"),
    steps: [
      checklist(4, { onset: 9, places: ["eyelid:right", "lips-chin:midline"] }, FLICKER),
      entry(1, ["eyelid:right", "lips-chin:midline"]),
    ],
  },
  {
    code: "tongue",
    about: "Twitches of the tongue, speech as before",
    age: 66,
    sex: "male",
    expected: expected("soon", "a"),
    steps: [checklist(2, { onset: 10, places: ["tongue:midline"] }, FLICKER)],
  },
  {
    code: "never-stops-and-hurts",
    about: "Ripples that never stop, with pain",
    age: 51,
    sex: "male",
    expected: expected("soon", "a"),
    steps: [
      checklist(
        2,
        { onset: 12, places: ["calf:right"] },
        {
          ...FLICKER,
          "movement-kind": "ripple",
          "never-stops": "yes",
          "comes-and-goes": "no",
          "twitch-pain": "yes",
        },
      ),
    ],
  },
  {
    code: "new-medicine",
    about: "An inhaler was started three weeks ago",
    age: 35,
    sex: "female",
    expected: expected("soon", "a"),
    steps: [
      checklist(
        2,
        { onset: 10, places: ["shoulder:right"] },
        { ...FLICKER, "medicine-change": { value: "yes", since: 21 } },
      ),
    ],
  },
  {
    code: "weight-loss",
    about: "One calf, and weight lost without trying",
    age: 59,
    sex: "female",
    expected: expected("soon", "a"),
    steps: [
      checklist(2, { onset: 9, places: ["calf:left"] }, { ...FLICKER, "weight-loss": "some" }),
    ],
  },
  {
    code: "family-history-feels-weak",
    about: "Family history, and a leg that feels weak",
    age: 47,
    sex: "male",
    expected: expected("soon", "a"),
    steps: [
      checklist(
        2,
        { onset: 6, places: ["thigh:left"] },
        {
          ...FLICKER,
          "family-history": "yes",
          "feels-weak": { value: "yes", since: 6, areas: ["thigh:left"] },
          "weakness-sides": "one-side",
          "weakness-speed": "longer",
          "weakness-course": "same",
        },
      ),
    ],
  },
];
