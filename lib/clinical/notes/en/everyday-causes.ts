import { EMERGENCY_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { PRESENT_CLAUSE } from "./clauses";

const OF_THE_BODY = EMERGENCY_CONCEPTS.filter((concept) => concept !== "self-harm");

/** A symptom that the writer says was a joke. */
const JOKED: Context = {
  signs: [", joking", "only|just|was|im joking|kidding"],
  reach: "anywhere",
  turns: [],
  concepts: OF_THE_BODY,
  unless: ["not|no|isnt|stop|never joking|kidding"],
  unlessBetween: [],
};

/** A symptom that was played on a stage. */
const ACTED: Context = {
  signs: [
    "am_dram|first_aid|cpr ..1 course|training|class|rehearsal|night",
    "panto|pantomime|rehearsal|rehearsals|charades|zombie",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: OF_THE_BODY,
  unless: [
    "after|then|afterwards|really|real|suddenly|since|still|couldnt|cant|cannot|during|middle|halfway",
  ],
  unlessBetween: [],
};

const WITHOUT_COFFEE: Context = {
  signs: [
    "coffee|caffeine|sugar|tea|nicotine|chocolate|cigarettes|smoking|vaping|vape|cola|fizzy|social_media|phone",
  ],
  reach: "anywhere",
  turns: [],
  concepts: ["poison-drug"],
  unless: [
    "shaking|seeing|fit|fits|seizure|sweating|hearing|took|taken|swallowed|tablets|pills|alcohol|booze|vodka|valium|diazepam|benzos|baclofen|pregabalin|opioids|overdose|overdosed|drooling|vomiting|confused",
  ],
  unlessBetween: [],
};

const MADE_SLEEPY: Context = {
  signs: [
    "antihistamine|antihistamines|piriton|benadryl|cetirizine|night_nurse|cold_remedy|jet_lag|jetlag|jetlagged|travel_sickness|jab|vaccine|night_shift|night_shifts|late_shift|big_lunch|roast|newborn|up_all_night",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["confusion"],
  unless: [
    "cant|cannot|couldnt|wake|rouse|confused|muddled|many|overdose|more|seeing|hearing|fever|temperature|where|who|still|worse|headache|neck",
  ],
  unlessBetween: [],
};

/** Causes of every day: a joke, a stage, a cup of coffee less, a tablet against hay fever. */
export const EVERYDAY_CAUSES_EN: Grammar["contexts"] = [JOKED, ACTED, WITHOUT_COFFEE, MADE_SLEEPY];
