import { FLICKER } from "../flicker";
import { checklist, entries, entry, expected, type Story } from "../story";

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
      entry(1, ["calf:left"], { review: "no-change" }),
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
