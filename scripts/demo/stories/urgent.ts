import { FLICKER, ONE_SIDE_OVER_WEEKS } from "../flicker";
import { checklist, entries, entry, expected, type Story } from "../story";

export const URGENT: readonly Story[] = [
  {
    code: "grip-newly-hard",
    about: "Gripping a jar became hard on one side, six weeks ago, over weeks",
    age: 50,
    sex: "male",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        2,
        { onset: 60, places: ["hand-thumb-side:right"] },
        {
          ...FLICKER,
          "task-grip": { value: "yes", since: 40 },
          "grip-degree": "with-effort",
          ...ONE_SIDE_OVER_WEEKS,
        },
      ),
    ],
  },
  {
    code: "quiet-after-weakness",
    about: "Reported weakness on the stairs, then wrote nothing for a month",
    age: 62,
    sex: "female",
    expected: expected("urgent", "a", "more-needed", "breach"),
    steps: [
      checklist(
        34,
        { onset: 60, places: ["thigh:left"] },
        {
          ...FLICKER,
          "task-stairs": { value: "yes", since: 50 },
          "stairs-degree": "with-effort",
          ...ONE_SIDE_OVER_WEEKS,
        },
      ),
      entry(32, ["thigh:left"]),
    ],
  },
  {
    code: "coffee-and-weakness",
    about: "Much coffee, and keys became hard to turn: coffee lowers nothing",
    age: 28,
    sex: "male",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        3,
        { onset: 40, places: ["forearm:right"] },
        {
          ...FLICKER,
          "task-keys": { value: "yes", since: 30 },
          "keys-degree": "with-effort",
          ...ONE_SIDE_OVER_WEEKS,
        },
      ),
      entry(2, ["forearm:right"], { triggers: ["caffeine", "stress"] }),
    ],
  },
  {
    code: "weakness-taken-back",
    about: "Weakness reported, then a later checklist that says no: only a doctor may lower it",
    age: 56,
    sex: "female",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        9,
        { onset: 50, places: ["upper-arm:left"] },
        {
          ...FLICKER,
          "task-lifting": { value: "yes", since: 45 },
          "lifting-degree": "with-effort",
          ...ONE_SIDE_OVER_WEEKS,
        },
      ),
      checklist(2, { onset: 50, places: ["upper-arm:left"] }, FLICKER),
    ],
  },
  {
    code: "slurred-for-weeks",
    about: "Speech less clear for two months, nothing else",
    age: 67,
    sex: "male",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        3,
        { onset: 60, places: ["lips-chin:midline"] },
        {
          ...FLICKER,
          "speech-change": { value: "yes", since: 60 },
          "bulbar-speed": "weeks",
          "bulbar-still-there": "yes",
          "choking-twice-a-week": "no",
          "chest-infection": "no",
        },
      ),
    ],
  },
  {
    code: "clumsy-hands",
    about: "Clumsy hands and unsteady walking for three weeks",
    age: 45,
    sex: "female",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        2,
        { onset: 25, places: ["fingers:left"] },
        { ...FLICKER, "coordination-change": { value: "yes", since: 21 } },
      ),
    ],
  },
  {
    code: "drooping-lid",
    about: "A drooping lid for six weeks",
    age: 60,
    sex: "male",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        2,
        { onset: 45, places: ["eyelid:left"] },
        {
          ...FLICKER,
          "lid-droop": { value: "yes", since: 42 },
          "bulbar-speed": "weeks",
          "bulbar-still-there": "yes",
        },
      ),
    ],
  },
  {
    code: "solvents-at-work",
    about: "Works with solvents; a forearm twitches",
    age: 34,
    sex: "male",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        2,
        { onset: 6, places: ["forearm:left"] },
        { ...FLICKER, exposure: { value: "yes", since: 8 } },
      ),
    ],
  },
  {
    code: "known-sclerosis",
    about: "Known multiple sclerosis, a new twitch for four days",
    age: 39,
    sex: "female",
    expected: expected("urgent", "a"),
    steps: [
      checklist(
        1,
        { onset: 4, places: ["calf:left"] },
        { ...FLICKER, "brain-or-cord-disease": "yes" },
      ),
    ],
  },
  {
    code: "weakness-in-the-diary",
    about: "A calm journal, then one evening the jar will not open",
    age: 53,
    sex: "male",
    expected: expected("urgent", "a"),
    steps: [
      checklist(13, { onset: 16, places: ["hand-thumb-side:left"] }, FLICKER),
      ...entries([11, 8, 5], ["hand-thumb-side:left"]),
      entry(1, ["hand-thumb-side:left"], {
        changes: {
          "task-grip": { value: "yes", since: 16 },
          "grip-degree": "with-effort",
          ...ONE_SIDE_OVER_WEEKS,
        },
      }),
    ],
  },
];
