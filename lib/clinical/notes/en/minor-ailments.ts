import { NAMED_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { PRESENT_CLAUSE } from "./clauses";

const OF_THE_BODY = NAMED_CONCEPTS.filter((concept) => concept !== "self-harm");

/** A nose that a cold has blocked. */
const NOSE_BLOCKED: Context = {
  signs: [
    "blocked|stuffy|stuffed|bunged|congested|snotty ..2 nose|sinuses|up|nostril|nostrils",
    "nose|sinuses|nostrils ..2 blocked|stuffy|stuffed|bunged|congested|snotty|running",
  ],
  reach: "anywhere",
  turns: [],
  concepts: ["breathing"],
  unless: [
    "cant|cannot|couldnt|unable|wont|not|without|short|breathless|gasp|gasping|gasped|choking|drowning|suffocating|panting|puffing|puffed|struggle|struggling|fighting|air|oxygen|hard|harder|difficult|trouble|effort",
    "flat|lying|lie|sitting|sat|rest|upright|pillows|chest|lips|blue|tongue|wake|waking|woke|worse|still|shallow|fast|rapid|speak|talk|sentence|stopped|stops|stopping|weak",
    "throat ..2 closing|closed|swelling|swollen|tight|shut",
  ],
  unlessBetween: [],
};

/** A faint feeling that has its everyday cause and went no further. */
const FELT_FAINT: Context = {
  signs: [
    "giving|gave|donating|donated ..1 blood|plasma",
    "blood_test|needle|needles|jab|vaccine",
    "skipped|missed|without|forgot|had_no|hadnt_had ..2 breakfast|lunch|dinner|meal|eating|eaten|food|to_eat",
    "sauna|hot_tub|steam_room|heatwave|sunbathing",
    "in|from|with the|this heat",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["fit-blackout"],
  unless: [
    "fainted|passed|collapsed|blacked|unconscious|floor|hit|out|woke|came|fell|fit|seizure|jerking|shaking|remember",
    "heart|chest|breath|again|still|keeps|keep|twice|every|always|now|since|cant|couldnt",
  ],
  unlessBetween: [],
};

/** A sore throat, and a throat that burns after a meal. */
const SORE_THROAT: Context = {
  signs: [
    "tonsils|tonsillitis|sore_throat|throat_infection|strep|mouth_ulcer|ulcer|ulcers|glands",
    "throat ..1 is|feels|bit|still|so|very|really ..1 sore|scratchy|raw",
    "throat sore|scratchy|raw",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["swallowing"],
  unless: [
    "cant|cannot|couldnt|unable|wont|choke|choked|choking|spit|saliva|drool|drooling|dribbling|breath|breathe|stuck|nose|water|drink|drinks|food",
    "worse|closing|closed|swelling|swollen|slur|slurred|weak|jaw|tongue|speech|voice|nothing|liquid|liquids",
  ],
  unlessBetween: [],
};

const HEARTBURN: Context = {
  signs: ["reflux|heartburn|rennie|rennies|gaviscon|antacid|antacids|omeprazole|tums"],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["heart"],
  unless: [
    "arm|jaw|sweat|sweats|sweating|sick|breath|faint|never|not|left|dizzy|worse|still|neck|shoulder|back|grey|clammy",
    "crushing|pressure|tight|heavy|cant|couldnt|pain|pains|like|type|since|hours|hour|help|helping|touch|nothing|palpitations|attack",
  ],
  unlessBetween: [],
};

/** Speech with something new in the mouth. */
const NEW_TEETH: Context = {
  signs: [
    "brace|braces|retainer|aligners|invisalign|denture|dentures|false_teeth|night_guard|mouthguard",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["face-speech-vision"],
  unless: [
    "face|droop|drooped|drooping|arm|leg|sudden|suddenly|vision|cant|cannot|worse|side|swallow|choke|without|out|took|even|not",
  ],
  unlessBetween: [],
};

/** What the writer first thought, and what it was. */
const MISTAKEN: Context = {
  signs: [
    "thought ..3 was|had|were|having|got ..6 but|turned_out|turns_out|then_realised|then_realized ..3 was|just|only|is|it ..5 muscle|muscles|twitching|twitch|wind|gas|nerves|phone|trapped|dream|indigestion|heartburn|coffee|washing_machine|neighbour|neighbours",
  ],
  reach: "within",
  turns: [],
  concepts: OF_THE_BODY,
  unless: [
    "now|still|again|cant|cannot|couldnt|today|tonight|since|worse|not|face|speech|collapsed|fell|wont|keeps",
  ],
  unlessBetween: [],
};

/** Minor ailments: a blocked nose, a faint feeling, a sore throat, heartburn, new teeth, and what turned out to be a muscle. */
export const MINOR_AILMENTS_EN: Grammar["contexts"] = [
  NOSE_BLOCKED,
  FELT_FAINT,
  SORE_THROAT,
  HEARTBURN,
  NEW_TEETH,
  MISTAKEN,
];
