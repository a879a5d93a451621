import { bullets, table } from "./markdown";

/** Where something of the article shows in the product: a file, and what stands in it. */
export type Place = { file: string; holds: string };
type Reported = { article: string; shows: readonly Place[] };

const TRIGGERS = "messages/en/journal.json";
const EMG_TEXTS = "messages/en/emg.json";
const QUESTIONS = "lib/clinical/emg/suggest-questions.ts";
const STUDIES = "lib/clinical/emg/study.ts";

const cause = (article: string, holds: string): Reported => ({
  article,
  shows: [{ file: TRIGGERS, holds }],
});

/** The article's six everyday causes. */
const CAUSES: readonly Reported[] = [
  cause(
    "Stress and anxiety: Heightened nervous system activity increases muscle excitability.",
    '"stress"',
  ),
  cause(
    "Fatigue: Physical exhaustion reduces the body’s ability to regulate nerve impulses effectively.",
    '"fatigue"',
  ),
  cause("Caffeine and stimulants: Excess intake can overstimulate motor neurons.", '"caffeine"'),
  cause(
    "Dehydration: Electrolyte imbalances (especially low potassium, magnesium, or calcium) affect nerve signaling.",
    '"dehydration"',
  ),
  cause(
    "Intense exercise: Overworked muscles release inflammatory markers that may irritate surrounding nerves.",
    '"exercise"',
  ),
  cause("Poor sleep: Chronic sleep deprivation disrupts neurological homeostasis.", '"poor-sleep"'),
];

/** Its seven differentials. */
const DIFFERENTIALS: readonly Reported[] = [
  { article: "Peripheral neuropathy", shows: [{ file: QUESTIONS, holds: "polyneuropathy:" }] },
  {
    article: "Multifocal motor neuropathy",
    shows: [
      { file: QUESTIONS, holds: '"motor-neuropathy"' },
      { file: STUDIES, holds: '"conduction-block"' },
    ],
  },
  { article: "Lyme disease", shows: [{ file: EMG_TEXTS, holds: "Lyme serology" }] },
  { article: "Thyroid dysfunction", shows: [{ file: EMG_TEXTS, holds: "TSH" }] },
  { article: "Vitamin B12 deficiency", shows: [{ file: EMG_TEXTS, holds: "Vitamin B12" }] },
  {
    article: "Multiple sclerosis",
    shows: [{ file: "messages/en/checklist.json", holds: "multiple sclerosis" }],
  },
  {
    article: "Amyotrophic lateral sclerosis (ALS)",
    shows: [{ file: QUESTIONS, holds: '"lower-motor-neurone"' }],
  },
];

/** The typical cause of each red-flag row. */
const TYPICAL_CAUSES: readonly Reported[] = [
  {
    article: "Possible neurological disorder",
    shows: [{ file: EMG_TEXTS, holds: "twitching in two or more regions" }],
  },
  {
    article: "Neurodegenerative disease (e.g., ALS)",
    shows: [{ file: EMG_TEXTS, holds: "wasting reported" }],
  },
  {
    article: "Nerve compression or autoimmune condition",
    shows: [
      { file: QUESTIONS, holds: "mononeuropathy:" },
      { file: QUESTIONS, holds: '"motor-neuropathy"' },
    ],
  },
  {
    article: "BFS vs. early neuromuscular disease",
    shows: [{ file: QUESTIONS, holds: '"lower-motor-neurone"' }],
  },
  {
    article: "Spinal cord or peripheral nerve issue",
    shows: [
      { file: "lib/clinical/emg/suggest-imaging.ts", holds: "suggest" },
      { file: QUESTIONS, holds: "polyneuropathy:" },
    ],
  },
];

/** The harmless syndrome (AR2), and nerve conduction studies. */
const OTHER: readonly Reported[] = [
  {
    article:
      "Benign fasciculation syndrome (BFS) is a condition where people experience persistent but harmless muscle twitches, often accompanied by cramps or tingling.",
    shows: [
      {
        file: "lib/clinical/triage/rules/routine.ts",
        holds: "35.3 % of people in a clinic for harmless twitching",
      },
    ],
  },
  {
    article:
      "Early testing—including nerve conduction studies, EMG, and blood panels—can clarify the cause and rule out serious pathology.",
    shows: [{ file: STUDIES, holds: "Nerve-conduction" }],
  },
];

const ALL = [...CAUSES, ...DIFFERENTIALS, ...TYPICAL_CAUSES, ...OTHER];
export const ARTICLE_PLACES: readonly Place[] = ALL.flatMap(({ shows }) => shows);

/** What the article says beside its rules, each with where it shows. */
export const ARTICLE_PART: readonly string[] = [
  "### What else the article says, and where it shows",
  "The six everyday causes. They are asked for with each day of twitching; none of them lowers anything:",
  rows(CAUSES),
  "The seven differentials. No patient reads one, and the software names none as a finding: they are questions and tests of the EMG request.",
  rows(DIFFERENTIALS),
  "The typical causes of the red-flag rows, in their order. They decide nothing:",
  rows(TYPICAL_CAUSES),
  "The harmless syndrome (AR2), which the software never says that somebody has, and nerve conduction studies:",
  rows(OTHER),
  bullets([
    "No rule reads a cause: what a patient puts down to coffee or sleep is kept, and moves no tier.",
  ]),
];

function rows(reported: readonly Reported[]): string {
  return table(
    ["the article", "where it shows"],
    reported.map(({ article, shows }) => [
      `“${article}”`,
      shows.map(({ file, holds }) => `\`${file}\` (${holds.replaceAll(/[":]/g, "")})`).join(", "),
    ]),
  );
}
