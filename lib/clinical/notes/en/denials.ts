import { EMERGENCY_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { EVERY_TURN } from "./clauses";

const DENIED: Context = {
  signs: [
    "dont|didnt|not|never|cant think|believe|say|notice|feel|noticed|felt ..1 i|im|ive|that",
    "no|not|never|without|nor|neither|nobody|none|denies|denied|zero",
    "dont|doesnt|didnt|havent|hasnt|hadnt|isnt|arent|wasnt|werent|wouldnt|wont",
  ],
  reach: "close",
  turns: EVERY_TURN,
  concepts: EMERGENCY_CONCEPTS,
  unless: [],
  unlessBetween: ["i", "im", "ive"],
};

/** "No choking, slurring, falls or numbness": a list that is closed by "or", and says nothing else. */
const DENIED_LIST: Context = {
  signs: ["no|nil|denies|without|not_any ..10 or|nor"],
  reach: "within",
  turns: [],
  concepts: EMERGENCY_CONCEPTS.filter((concept) => concept !== "self-harm"),
  unless: [
    "i|im|ive|id|my|me|he|she|his|her|they|we|cant|cannot|couldnt|unable|keep|keeps|because|but|is|are|am|was|were|has|have|had|still|since|just|only|until|when|then|with",
    "both|whole|gone|sudden|suddenly|now|again|more|worse|every|after|stopped|wont|doesnt|not|collapsed|blue|lost",
    "no|without|nil ..1 sleep|rest|peace|energy|appetite|better|improvement|relief|change|feeling|sensation|strength|power|control|movement|grip|air|breath|food|drink|water|pee|wee|urine|help|warning|wonder|doubt|let_up|pause|break|luck|good|worse|use|point|reason",
  ],
  unlessBetween: [],
};

export const DENIALS_EN: Grammar["contexts"] = [DENIED, DENIED_LIST];

/** "Any choking? No." */
export const ANSWERED_NO_EN: Grammar["answeredNo"] = {
  openings: ["any"],
  answers: ["no", "nope", "none", "nah", "nil", "never"],
  unless: [
    "control",
    "feeling",
    "sensation",
    "strength",
    "power",
    "air",
    "breath",
    "relief",
    "improvement",
    "better",
    "movement",
    "grip",
    "reason",
    "point",
    "use",
    "sense",
    "hope",
  ],
};
