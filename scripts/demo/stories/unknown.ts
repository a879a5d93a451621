import { FLICKER } from "../flicker";
import { checklist, entries, expected, type Story } from "../story";

/** Not enough information, or people whom the rules do not speak for. */
export const UNKNOWN: readonly Story[] = [
  {
    code: "wasting-not-sure",
    about: "Not sure whether a muscle is thinner, no to all else",
    age: 37,
    sex: "male",
    expected: expected(null, null, "serious-item-unknown"),
    steps: [
      checklist(
        1,
        { onset: 6, places: ["calf:left"] },
        { ...FLICKER, wasting: { value: "unsure", areas: ["calf:left"] } },
      ),
    ],
  },
  {
    code: "family-not-sure",
    about: "More than two weeks in spite of rest; does not know the family's history",
    age: 41,
    sex: "female",
    expected: expected(null, null, "more-needed"),
    steps: [
      checklist(
        2,
        { onset: 18, places: ["calf:right"] },
        { ...FLICKER, "changes-tried": "yes", "family-history": "unsure" },
      ),
    ],
  },
  {
    code: "left-after-the-arms",
    about: "The checklist was left after the pages about the arms",
    age: 33,
    sex: "male",
    expected: expected(null, null, "serious-item-unknown"),
    steps: [checklist(1, { onset: 5, places: ["forearm:left"], leftAfter: "arms" }, FLICKER)],
  },
  {
    code: "no-first-date",
    about: "Does not know when it began",
    age: 69,
    sex: "female",
    expected: expected(null, null, "more-needed"),
    steps: [checklist(1, { onset: null, places: ["calf:left"] }, FLICKER)],
  },
  {
    code: "fifteen-years-old",
    about: "Fifteen years old, one calf: the rules do not speak for children",
    age: 15,
    sex: "male",
    expected: expected(null, null, "serious-item-unknown"),
    steps: [checklist(1, { onset: 4, places: ["calf:left"] }, FLICKER)],
  },
  {
    code: "pregnant",
    about: "Pregnant, one calf, nothing else",
    age: 29,
    sex: "female",
    expected: expected(null, null, "serious-item-unknown"),
    steps: [checklist(2, { onset: 5, places: ["calf:right"] }, { ...FLICKER, pregnant: "yes" })],
  },
  {
    code: "spine-operated",
    about: "An operation on the spine some months ago, one thigh",
    age: 55,
    sex: "male",
    expected: expected(null, null, "serious-item-unknown"),
    steps: [
      checklist(2, { onset: 6, places: ["thigh:right"] }, { ...FLICKER, "spinal-surgery": "yes" }),
    ],
  },
  {
    code: "review-not-answered",
    about: "Four weeks of the plan, and the review was never answered",
    age: 43,
    sex: "female",
    expected: expected(null, null, "more-needed"),
    steps: [
      checklist(40, { onset: 42, places: ["calf:left"] }, { ...FLICKER, "changes-tried": "yes" }),
      ...entries([36, 30, 24, 18, 12, 8, 4], ["calf:left"]),
    ],
  },
];
