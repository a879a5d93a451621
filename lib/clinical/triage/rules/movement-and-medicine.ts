import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { RECENT_EXPOSURE, RECENT_MEDICINE_CHANGE } from "./conditions";

/** I13: jerks in several regions that a medicine, drug or exposure may bring on. */
export const IMMEDIATE_RULES_OF_MOVEMENT: readonly Rule<RuleId>[] = [
  {
    id: "I13",
    tier: "immediate",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "fact", fact: "recent-jerks-in-two-regions" },
        { kind: "any", of: [RECENT_MEDICINE_CHANGE, RECENT_EXPOSURE] },
      ],
    },
    actions: ["advice-line", "clinician-look", "medication-review", "examination"],
    source: {
      kind: "addition",
      evidence: "Jerks in several parts can come from a medicine, a drug or a poison.",
      reference: "F45, F46",
      strength: "proposed",
      covers: [],
    },
  },
];

/** U14 and U15: what moves, and how much it is in the way. */
export const URGENT_RULES_OF_MOVEMENT: readonly Rule<RuleId>[] = [
  {
    id: "U14",
    tier: "urgent",
    band: "a",
    when: { kind: "fact", fact: "recent-jerks-in-two-regions" },
    actions: ["examination", "neurologist", "bloods"],
    source: {
      kind: "addition",
      evidence:
        "NG127: involuntary movements are referred; jerks in several regions are seen sooner here.",
      reference: "F3",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "U15",
    tier: "urgent",
    band: "b",
    when: { kind: "scale", question: "interference", atLeast: 10 },
    actions: ["examination", "offer-support"],
    source: {
      kind: "addition",
      evidence: "The highest answer that the question has; its first telling is always recent.",
      reference: "clinical specification 3.10",
      strength: "proposed",
      covers: ["AR7"],
    },
  },
];
