import { FLICKER, ONE_SIDE_OVER_WEEKS } from "../flicker";
import { checklist, entry, expected, type Story } from "../story";

export const IMMEDIATE: readonly Story[] = [
  {
    code: "thinner-muscle",
    about: "The muscle of a thumb has become thinner, first day of writing",
    age: 48,
    sex: "male",
    expected: expected("immediate"),
    steps: [
      checklist(
        0,
        { onset: 4, places: ["hand-thumb-side:left"] },
        {
          ...FLICKER,
          wasting: { value: "yes", since: 3, areas: ["hand-thumb-side:left"] },
        },
      ),
    ],
  },
  {
    code: "speech-and-hand",
    about: "Speech less clear, and buttons became hard: two regions",
    age: 65,
    sex: "female",
    expected: expected("immediate"),
    steps: [
      checklist(
        1,
        { onset: 30, places: ["tongue:midline", "hand-thumb-side:right"] },
        {
          ...FLICKER,
          "one-small-area": "no",
          ...ONE_SIDE_OVER_WEEKS,
          "task-buttons": { value: "yes", since: 5 },
          "buttons-degree": "with-effort",
          "speech-change": { value: "yes", since: 5 },
          "bulbar-speed": "weeks",
          "bulbar-still-there": "yes",
          "choking-twice-a-week": "no",
          "chest-infection": "no",
        },
      ),
    ],
  },
  {
    code: "arm-weak-in-a-week",
    about: "One arm became weak over some days, eight days ago",
    age: 44,
    sex: "female",
    expected: expected("immediate"),
    steps: [
      checklist(
        2,
        { onset: 10, places: ["upper-arm:right"] },
        {
          ...FLICKER,
          ...ONE_SIDE_OVER_WEEKS,
          "weakness-speed": "days",
          "task-lifting": { value: "yes", since: 6 },
          "lifting-degree": { value: "not-at-all", since: 3 },
        },
      ),
    ],
  },
  {
    code: "head-hard-to-hold",
    about: "The head has become hard to hold up",
    age: 70,
    sex: "male",
    expected: expected("immediate"),
    steps: [
      checklist(
        1,
        { onset: 40, places: ["neck:left"] },
        {
          ...FLICKER,
          ...ONE_SIDE_OVER_WEEKS,
          "task-head-up": { value: "yes", since: 20 },
          "head-up-degree": "with-effort",
        },
      ),
    ],
  },
  {
    code: "stairs-and-breath",
    about: "Stairs became hard, and walking leaves the patient short of breath",
    age: 68,
    sex: "female",
    expected: expected("immediate"),
    steps: [
      checklist(
        1,
        { onset: 50, places: ["thigh:right"] },
        {
          ...FLICKER,
          ...ONE_SIDE_OVER_WEEKS,
          "task-stairs": { value: "yes", since: 5 },
          "stairs-degree": "with-effort",
          breathlessness: { value: "moving", since: 4 },
          "breathlessness-new": "yes",
        },
      ),
    ],
  },
  {
    code: "stomach-bug-and-cramps",
    about: "Two days of vomiting, then twitches with cramps and a racing heart",
    age: 24,
    sex: "female",
    expected: expected("immediate"),
    steps: [
      checklist(
        0,
        { onset: 2, places: ["calf:left"] },
        { ...FLICKER, "fluid-loss": { value: "yes", since: 2 }, cramps: 6, palpitations: "yes" },
      ),
    ],
  },
  {
    code: "pregnant-and-weak",
    about: "Pregnant, and rising from a chair became hard",
    age: 30,
    sex: "female",
    expected: expected("immediate", null, "serious-item-unknown"),
    steps: [
      checklist(
        1,
        { onset: 9, places: ["thigh:left"] },
        {
          ...FLICKER,
          ...ONE_SIDE_OVER_WEEKS,
          pregnant: "yes",
          "task-chair": { value: "yes", since: 5 },
          "chair-degree": "with-effort",
        },
      ),
    ],
  },
];

export const EMERGENCY: readonly Story[] = [
  {
    code: "breathless-lying-flat",
    about: "Short of breath when lying flat; stopped at the emergency page",
    age: 71,
    sex: "male",
    expected: expected("emergency", null, "serious-item-unknown"),
    steps: [
      checklist(
        0,
        { onset: 20, places: [], leftAfter: "emergency-breathing" },
        { "breathless-at-rest": "yes" },
      ),
    ],
  },
  {
    code: "numb-between-the-legs",
    about: "Numb between the legs and trouble passing urine",
    age: 46,
    sex: "female",
    expected: expected("emergency", null, "serious-item-unknown", "breach"),
    steps: [
      checklist(
        1,
        { onset: 3, places: [], leftAfter: "emergency-feeling" },
        { "saddle-numbness": "yes", "bladder-change": "yes" },
      ),
    ],
  },
  {
    code: "not-sure-of-sudden-weakness",
    about: "Not sure whether a weakness was sudden: advice by phone first",
    age: 58,
    sex: "male",
    expected: expected("emergency", null, "serious-item-unknown"),
    steps: [
      checklist(
        0,
        { onset: 3, places: [], leftAfter: "emergency-weakness" },
        { "sudden-weakness": "unsure" },
      ),
    ],
  },
  {
    code: "dark-urine",
    about: "A calm journal, then severe muscle pain with dark urine",
    age: 27,
    sex: "male",
    expected: expected("emergency"),
    steps: [
      checklist(6, { onset: 9, places: ["thigh:left"] }, FLICKER),
      entry(4, ["thigh:left"], { triggers: ["exercise"] }),
      checklist(0, { onset: 9, places: ["thigh:left"] }, { ...FLICKER, "dark-urine": "yes" }),
    ],
  },
];
