import { FLICKER } from "../flicker";
import { checklist, entry, expected, type Story } from "../story";

/** Numbness and tingling, which the article's table holds urgent and its prose does not. */
export const TINGLING: readonly Story[] = [
  {
    code: "tingling-lowered",
    about: "Tingling after leaning on an elbow: a clinician read the answers and lowered it",
    age: 45,
    sex: "male",
    expected: expected("self-care"),
    steps: [
      checklist(
        4,
        { onset: 7, places: ["forearm:right"] },
        {
          ...FLICKER,
          "numb-tingle": { value: "comes-and-goes", since: 6, areas: ["forearm:right"] },
          "numb-spreading": "no",
          "numb-four-days-a-week": "no",
        },
      ),
      {
        do: "lower-tier",
        ago: 3,
        closes: ["U4b"],
        reason: "Only while leaning on the elbow at a desk, gone since. Advice given by telephone.",
      },
      entry(1, ["forearm:right"]),
    ],
  },
  {
    code: "tingling-comes-and-goes",
    about: "Tingling that comes and goes, five days, nothing else",
    age: 32,
    sex: "female",
    expected: expected("urgent", "b"),
    steps: [
      checklist(
        1,
        { onset: 5, places: ["foot:left"] },
        {
          ...FLICKER,
          "numb-tingle": { value: "comes-and-goes", since: 5, areas: ["foot:left"] },
          "numb-spreading": "no",
          "numb-four-days-a-week": "no",
        },
      ),
    ],
  },
  {
    code: "spread-tingling-worse",
    about: "Spread, tingling now and then, and getting worse",
    age: 40,
    sex: "male",
    expected: expected("urgent", "b"),
    steps: [
      checklist(
        3,
        { onset: 12, places: ["calf:left", "forearm:left", "thigh:right"] },
        {
          ...FLICKER,
          course: "worse",
          "one-small-area": "no",
          spread: "yes",
          "numb-tingle": { value: "comes-and-goes", since: 4, areas: ["calf:left"] },
          "numb-spreading": "no",
          "numb-four-days-a-week": "no",
        },
      ),
    ],
  },
  {
    code: "constant-tingling",
    about: "Tingling of one foot that never goes",
    age: 54,
    sex: "female",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        2,
        { onset: 9, places: ["foot:right"] },
        {
          ...FLICKER,
          "numb-tingle": { value: "constant", since: 9, areas: ["foot:right"] },
          "numb-spreading": "no",
          "numb-four-days-a-week": "yes",
        },
      ),
    ],
  },
];
