import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { BENIGN_PATTERN, NO_TWITCHING, NOT_A_RECENT_EYELID_ALONE } from "./conditions";

/** M1 to M3: keep the journal, with a dated review. C1 and EY1: home steps, reviewed from day 21 to 28. */
export const CALM_RULES: readonly Rule<RuleId>[] = [
  {
    id: "M1",
    tier: "monitor",
    band: null,
    when: { kind: "row", row: "RF4" },
    actions: ["journal", "plan"],
    source: {
      kind: "article",
      sentence: "Twitches lasting weeks without relief … Monitor and consult if worsening",
      covers: ["RF4"],
    },
  },
  {
    id: "M2",
    tier: "monitor",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "item", item: "CL1" },
        { kind: "item", item: "CL6" },
      ],
    },
    actions: ["journal", "doctor-visit"],
    source: {
      kind: "article",
      sentence:
        "Use this checklist to determine whether your muscle twitching warrants urgent attention:",
      covers: ["CL1", "CL6"],
    },
  },
  {
    id: "M3",
    tier: "monitor",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "fact", fact: "nothing-above" },
        { kind: "unless", condition: BENIGN_PATTERN },
        { kind: "unless", condition: NO_TWITCHING },
        NOT_A_RECENT_EYELID_ALONE,
        { kind: "fact", fact: "complete" },
      ],
    },
    actions: ["journal", "plan"],
    source: {
      kind: "article",
      sentence:
        "They tend to come and go, affect only one small area at a time, and don’t worsen over days or weeks.",
      covers: ["AR1"],
    },
  },
  {
    id: "EY1",
    tier: "self-care",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "fact", fact: "nothing-above" },
        { kind: "fact", fact: "eyelid-alone-and-recent" },
        { kind: "fact", fact: "complete" },
      ],
    },
    actions: ["eyelid-advice", "plan", "journal"],
    source: {
      kind: "article",
      sentence:
        "Eyelid twitching (myokymia) is extremely common and usually benign. … Most episodes resolve within a few days.",
      covers: ["EY1", "AR8"],
    },
  },
  {
    id: "C1",
    tier: "self-care",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "fact", fact: "nothing-above" },
        { kind: "fact", fact: "complete" },
      ],
    },
    actions: ["plan", "journal"],
    source: {
      kind: "article",
      sentence: "Most muscle twitches are benign and self-limiting.",
      covers: ["AR1"],
    },
  },
];
