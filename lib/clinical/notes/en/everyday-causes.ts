import { NAMED_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { PRESENT_CLAUSE } from "./clauses";

const OF_THE_BODY = NAMED_CONCEPTS.filter((concept) => concept !== "self-harm");

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

/** Speech after a lot of drink, where the writer says that it was right again. */
const DRANK: Context = {
  signs: [
    "two|three|four|five|six|seven|eight|several|many|few|shots|bottle ..2 pints|pint|beers|wine|wines|gins|cocktails|shots|vodkas|whiskies|drinks|ciders|prosecco|glasses ..14 fine|ok|okay|normal|sober|clear|right|better ..4 morning|next_day|breakfast|lunch|noon|dinner|once|when|after",
  ],
  reach: "anywhere",
  turns: [],
  concepts: ["face-speech-vision"],
  unless: [
    "still|again|today|now|tonight|since|never|only|even|without|not|no|hadnt|havent|like|as_if|didnt|usually|keeps|worse",
    "face|mouth|smile|droop|drooped|dropped|arm|leg|hand|side|vision|see|double|suddenly|sudden|headache|choke|choked|swallow|but",
  ],
  unlessBetween: [],
};

/** Somebody who did not want to get up. */
const LAY_IN: Context = {
  signs: [
    "@cannot ..1 get up|out ..10 scrolling|snooze|snoozed|snoozing|hungover|lie_in|lazy|netflix|box_set|cosy|cozy|comfy|snug",
  ],
  reach: "within",
  turns: [],
  concepts: ["weak-limb"],
  unless: [
    "legs|leg|arms|arm|knees|hands|hand|feet|body|back|neck|muscles|weak|weaker|weakness|heavy|strength|power|move|stand|walk|lift|help|helped|pull|pulled|haul|fell|floor|numb|dizzy|faint|breath|pain",
    "alone|stuck|cup|grip|hold|dropped|chair|sofa|toilet|loo|bath|still|wont|wouldnt|suddenly|feel|felt|paralysed",
  ],
  unlessBetween: [],
};

/** Sleep that came on a sofa, early or long. */
const SLEPT: Context = {
  signs: [
    "passed|conked|crashed|zonked|flaked out ..3 sofa|couch|settee|armchair|bed|hammock ..1 by|before|at|around ..1 seven|eight|nine|ten|7|8|9|10|7pm|8pm|9pm|10pm|half",
    "passed|conked|crashed|zonked|flaked out ..3 sofa|couch|settee|armchair|bed|hammock ..8 slept ..2 hours|like|through|till|until|well|lovely",
  ],
  reach: "within",
  turns: [],
  concepts: ["fit-blackout"],
  unless: [
    "floor|hit|bang|banged|cut|bruise|blood|tongue|found|shaking|jerking|wet|remember|ambulance|dizzy|faint|sick|chest|suddenly|again|standing|stood|came|lump|confused|minute|minutes",
    "cant|couldnt|cannot|wouldnt|didnt ..2 wake|rouse|respond|answer",
  ],
  unlessBetween: [],
};

/** A street without light. */
const POWER_CUT: Context = {
  signs: [
    "torch|torches|candle|candles|candlelight|electricity|generator|power|outage|grid|load_shedding|fuse|fuses ..12 blackout|blackouts",
    "blackout|blackouts ..12 torch|torches|candle|candles|candlelight|electricity|generator|power_cut|outage|national_grid|load_shedding|fuse",
    "blackout|blackouts ..12 power|lights|electric ..1 back|cut|off|out|restored|returned",
    "blackout|blackouts in|across|over|on ..1 our|the_whole|whole|half_the|half_of ..2 street|road|village|town|area|estate|city|district|building|block|neighbourhood|region",
    "street|road|village|town|area|estate|city ..2 had ..1 blackout|blackouts",
  ],
  reach: "within",
  turns: [],
  concepts: ["fit-blackout"],
  unless: [
    "i|ive ..1 had|have|having|get ..2 blackout|blackouts",
    "woke|fell|floor|head|collapsed|passed|fainted|faint|fainting|tongue|unconscious|consciousness|remember|found|hit|seizure|fit|fits|driving|dropped|dizzy|jerking|shaking|came|went",
    "out for ..1 minute|minutes|second|seconds|while|bit",
    "no|without ..1 torch|candle",
    "my|another|second|third blackout|blackouts",
  ],
  unlessBetween: [],
};

/** Tablets that are large, or that were never liked. */
const LARGE_TABLETS: Context = {
  signs: [
    "big|huge|giant|massive|enormous|large|horse|chalky|horrible ..3 tablet|tablets|pill|pills|capsule|capsules|things|ones",
    "tablet|tablets|pill|pills|capsule|capsules ..2 big|huge|giant|massive|enormous|large|chalky",
    "always|never ..2 hated|liked|had|been|struggled|could|swallow ..3 tablet|tablets|pill|pills|capsule|capsules",
  ],
  reach: "anywhere",
  turns: [],
  concepts: ["swallowing"],
  unless: [
    "food|water|drink|drinks|liquid|liquids|meal|meals|eat|eating|toast|bread|meat|soup|saliva|spit|everything|even|also|too|either|throat|nose",
    "stuck|sticks|lodged|choke|choked|choking|cough|coughed|coughing|cant|cannot|couldnt|unable|wont|any_more|anymore|no_longer",
    "now|today|lately|suddenly|sudden|started|since|worse|used|new|still|week|days|yesterday|tonight",
  ],
  unlessBetween: [],
};

/** Food that is said to go down as it should. */
const GOES_DOWN: Context = {
  signs: [
    "food|drink|drinks|water|tea|everything|toast|liquid|liquids goes|go|going|went down ..1 fine|ok|okay|easily|easy|well|normally|alright|smoothly|nicely|perfectly",
  ],
  reach: "within",
  turns: [],
  concepts: ["swallowing"],
  unless: [
    "not|dont|doesnt|didnt|wont|isnt|never|cant|cannot|couldnt|but|except|until|till|unless|used|however|though|only|if",
    "choke|choked|choking|cough|coughing|back|nose|wrong|stuck|slow|slowly|again|still|worse|then|hard",
  ],
  unlessBetween: [],
};

/** News that is hard to believe. */
const HARD_NEWS: Context = {
  signs: [
    "hard|harder|tough|tougher|difficult to swallow that the|they|he|she|we|nobody|noone|no_one|my_appointment|my_scan|my_boss|people|after|its_been|so_many|someone",
  ],
  reach: "within",
  turns: [],
  concepts: ["swallowing"],
  unless: [
    "so|too|very|really|food|eat|eating|meal|water|drink|liquid|liquids|tablets|tablet|pills|throat|saliva|spit|choke|choked|choking|cough|stuck|sticks|thickener|thickened|tube|bread|toast|meat|rice|down|mouth",
  ],
  unlessBetween: [],
};

/** Causes of every day: a joke, a stage, drink, a cup of coffee less, a tablet, a lie-in, a street without light. */
export const EVERYDAY_CAUSES_EN: Grammar["contexts"] = [
  JOKED,
  ACTED,
  WITHOUT_COFFEE,
  MADE_SLEEPY,
  DRANK,
  LAY_IN,
  SLEPT,
  POWER_CUT,
  LARGE_TABLETS,
  GOES_DOWN,
  HARD_NEWS,
];
