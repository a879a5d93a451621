import type { RuleSet } from "../rule";
import type { RuleId } from "../rule-id";
import { ITEM_CRITERIA, ROW_CRITERIA } from "./article";
import { EMERGENCY_RULES_OF_BREATH_AND_NERVE } from "./emergency";
import { EMERGENCY_RULES_OF_BODY_AND_MIND } from "./emergency-body";
import { IMMEDIATE_RULES_OF_MUSCLE } from "./immediate";
import { IMMEDIATE_RULES_OF_BREATH_AND_SALTS } from "./immediate-breath-and-salts";
import { LABORATORY_RULES } from "./laboratory";
import { LIMITS } from "./limits";
import { CALM_RULES } from "./monitor";
import { IMMEDIATE_RULES_OF_MOVEMENT, URGENT_RULES_OF_MOVEMENT } from "./movement-and-medicine";
import {
  RAISED_TO_EMERGENCY,
  RAISED_TO_IMMEDIATE,
  RAISED_TO_ROUTINE,
  RAISED_TO_SOON,
  RAISED_TO_URGENT,
} from "./raised";
import { ROUTINE_RULES } from "./routine";
import { SOON_RULES_OF_ARTICLE } from "./soon";
import { SOON_RULES_ADDED } from "./soon-added";
import { THRESHOLDS } from "./thresholds";
import { URGENT_RULES_OF_ARTICLE } from "./urgent";
import { URGENT_RULES_ADDED } from "./urgent-added";

/** The first released rule set: the article's rules and the additions of the clinical specification 3.2. */
export const VERSION_1: RuleSet<RuleId> = {
  version: "1",
  limits: LIMITS,
  thresholds: THRESHOLDS,
  rows: ROW_CRITERIA,
  items: ITEM_CRITERIA,
  soonBandA: {
    kind: "any",
    of: [
      { kind: "item", item: "CL6" },
      { kind: "fact", fact: "thoracic-seen" },
      { kind: "count", fact: "regions-seen", atLeast: 3 },
    ],
  },
  rules: [
    ...EMERGENCY_RULES_OF_BREATH_AND_NERVE,
    ...EMERGENCY_RULES_OF_BODY_AND_MIND,
    RAISED_TO_EMERGENCY,
    ...LABORATORY_RULES,
    ...IMMEDIATE_RULES_OF_MUSCLE,
    ...IMMEDIATE_RULES_OF_BREATH_AND_SALTS,
    ...IMMEDIATE_RULES_OF_MOVEMENT,
    RAISED_TO_IMMEDIATE,
    ...URGENT_RULES_OF_ARTICLE,
    ...URGENT_RULES_ADDED,
    ...URGENT_RULES_OF_MOVEMENT,
    RAISED_TO_URGENT,
    ...SOON_RULES_OF_ARTICLE,
    ...SOON_RULES_ADDED,
    RAISED_TO_SOON,
    ...ROUTINE_RULES,
    RAISED_TO_ROUTINE,
    ...CALM_RULES,
  ],
};
