import { FLICKER } from "../flicker";
import { checklist, entries, entry, expected, type Story } from "../story";

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
      entry(8, ["thigh:left"], { review: "no-change" }),
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
      entry(10, ["calf:left"], { review: "no-change" }),
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
