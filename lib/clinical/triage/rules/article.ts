import type { Criterion, ItemCriterion, RowId } from "../rule";

/** The article's five red-flag rows, as read in the clinical specification 1.1 and 1.9. */
export const ROW_CRITERIA: readonly Criterion<RowId>[] = [
  {
    id: "RF1",
    sentence: "Muscle twitching spreading to multiple areas … See neurologist within 2–3 weeks",
    when: {
      kind: "any",
      of: [
        {
          kind: "all",
          of: [
            { kind: "answered", question: "spread", values: ["yes"] },
            { kind: "count", fact: "areas-named", atLeast: 1 },
          ],
        },
        { kind: "fact", fact: "spread-confirmed" },
        { kind: "count", fact: "areas-in-window", atLeast: 3 },
        { kind: "count", fact: "regions-twitching", atLeast: 2 },
        { kind: "fact", fact: "all-over" },
      ],
    },
  },
  {
    id: "RF2",
    sentence: "Twitching with visible muscle wasting … Seek immediate evaluation",
    when: { kind: "answered", question: "wasting", values: ["yes"] },
  },
  {
    id: "RF3",
    sentence: "Progressive weakness in affected limb … Schedule EMG and blood tests",
    when: { kind: "fact", fact: "functional-weakness" },
  },
  {
    id: "RF4",
    sentence: "Twitches lasting weeks without relief … Monitor and consult if worsening",
    when: {
      kind: "all",
      of: [
        { kind: "days", fact: "persistence", atLeast: 14 },
        { kind: "unless", condition: { kind: "fact", fact: "eyelid-alone-and-recent" } },
      ],
    },
  },
  {
    id: "RF5",
    sentence:
      "Associated numbness, tingling, or coordination issues … Urgent MRI or referral needed",
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "numb-tingle", values: ["comes-and-goes", "constant"] },
        { kind: "answered", question: "coordination-change", values: ["yes"] },
      ],
    },
  },
];

/** The article's six checklist items; the hard ones carry a limit of their own. */
export const ITEM_CRITERIA: readonly ItemCriterion[] = [
  {
    id: "CL1",
    hard: false,
    sentence: "Twitching persists for more than 2 weeks despite rest and lifestyle changes",
    when: {
      kind: "all",
      of: [
        { kind: "days", fact: "persistence", atLeast: 15 },
        {
          kind: "unless",
          condition: {
            kind: "all",
            of: [
              { kind: "answered", question: "changes-tried", values: ["not-yet"] },
              {
                kind: "unless",
                condition: {
                  kind: "answered",
                  question: "changes-tried",
                  values: ["yes", "unsure"],
                },
              },
            ],
          },
        },
      ],
    },
  },
  {
    id: "CL2",
    hard: true,
    sentence: "You notice actual loss of muscle mass or size in the twitching area",
    when: { kind: "answered", question: "wasting", values: ["yes"] },
  },
  {
    id: "CL3",
    hard: true,
    sentence:
      "Weakness develops alongside the twitch—difficulty gripping, climbing stairs, or rising from chairs",
    when: { kind: "fact", fact: "functional-weakness" },
  },
  {
    id: "CL4",
    hard: false,
    sentence: "Twitching spreads to multiple unrelated muscle groups (e.g., face, arms, legs)",
    when: {
      kind: "any",
      of: [
        { kind: "fact", fact: "spread-to-unnamed-places" },
        { kind: "count", fact: "regions-twitching", atLeast: 2 },
        { kind: "fact", fact: "all-over" },
      ],
    },
  },
  {
    id: "CL5",
    hard: true,
    sentence: "You experience slurred speech, difficulty swallowing, or changes in coordination",
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "speech-change", values: ["yes"] },
        { kind: "answered", question: "swallow-change", values: ["yes"] },
        { kind: "answered", question: "coordination-change", values: ["yes"] },
      ],
    },
  },
  {
    id: "CL6",
    hard: false,
    sentence: "There’s a family history of neuromuscular diseases like ALS or muscular dystrophy",
    when: { kind: "answered", question: "family-history", values: ["yes"] },
  },
];
