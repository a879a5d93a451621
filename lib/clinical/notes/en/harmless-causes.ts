import type { NamedConcept } from "../concept";
import type { Context, Grammar } from "../grammar";
import { PRESENT_CLAUSE } from "./clauses";

const EXERTED: readonly NamedConcept[] = ["breathing", "weak-limb", "heart"];

const EXERCISED: Context = {
  signs: [
    "after|from|during|did|doing|done ..3 @exercise",
    "parkrun|ski|skis|skiing|slope|slopes|piste|snowboard|spin|zumba|squash|netball|crossfit|hiit|bootcamp|aerobics|5k|10k|km|hike|hill|hills|ridge|uphill|summit|flights|sprint|sprinted|trampoline|skipping_rope|burpees",
    "ran|sprinted|raced|dashed|running|rushed|jogged ..2 for|to|after|up",
    "as youd|you_would expect",
    "before|during ..3 test|exam|interview|race|flight|wedding|match|date|scan|results|speech",
    "saw|seeing the|that|my bill|price|result|score|news|results",
    "like everyone|everybody ..1 else",
    "unfit|out_of_shape|get fit|fitter|shape",
    "@carried ..4 flights|floors|shopping|boxes|bags|sofa|fridge",
    "bike|bikes|rower|cross_trainer|elliptical|peloton|turbo|horror|match|exciting|excited|interview|exam|choir|singing|sang|note|rugby|cliff|asthma_uk|altitude|rollercoaster|roller_coaster|chasing|chased|dancing|danced",
    "after|from ..1 four|five|six|seven|eight|nine|ten|twelve flights",
    "ran|jogged|cycled|swam|hiked|climbed ..2 km|miles|kilometres|mile|flights|lengths|metres",
    "at mile",
    "leg_day|arm_day|chest_day|rowed|erg",
    "from|with|of laughing|laughter",
    "out of breath laughing",
    "marathon|gym|treadmill|workout",
    "after ..2 first|spin|exercise|gym|pilates|yoga|dance|step|circuits|boxing ..1 class|session",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: EXERTED,
  unless: [
    "gave|gives|giving|given way",
    "goes|went|comes|came|eases|stops ..1 off|on|away ..2 when|if|once ..1 i stop|stopped|rest|sit",
    "cant|cannot|couldnt stand|move|breathe|feel",
    "rest|resting|lying|sitting|night|bed|talking|still|collapsed|worse|faint|fainted|blue|flat|loo|toilet|unable|being_able|room|house",
    "days|hours ago|later|since",
    "since|used",
    "pain",
    "no|not|without|never|havent|hasnt|didnt ..4 gym|exercise|sport|run|training",
    "after|since the|my|a ..1 meal|lunch|dinner|breakfast|visit|fall|medicine|injection|shower|bath",
    "new $|,|for|thing|to|and|this|since|symptom|symptoms|in|weakness|feeling|today|now|breathlessness|one|onset|problem|sensation|but|with|way|kind|sort|level",
  ],
  unlessBetween: [],
};

const COLOURED_BY_FOOD: Context = {
  signs: [
    "drink|drunk|drank|drinking ..2 enough|more|much|little",
    "hardly|barely|didnt|hadnt|havent|forgot|forgotten ..4 drink|drank|drunk|drinking",
    "dark|darker ..6 clear|pale|normal|fine ..1 by|after|again",
    "dehydrated|squash|antibiotics|iron",
    "need|needed|should|must|lots|loads|litres ..2 water|drink|fluids|tea",
    "beetroot|beets|blackberries|rhubarb|vitamin|vitamins|asparagus|senna",
  ],
  reach: "anywhere",
  turns: [],
  concepts: ["dark-urine"],
  unless: [
    "ache|aching|aches|hurt|hurts|sore|weak|pain|painful|brown|black|rust|blood",
    "like|colour|color|as ..3 tea|coffee|cola|coke|pepsi|stout",
    "gym|marathon|race|crossfit|squats|spin|workout|training|ironman|lifting|statin|statins",
    "cant|cannot|couldnt|unable|still|days|week|worse",
  ],
  unlessBetween: [],
};

const AT_THE_DENTIST: Context = {
  signs: [
    "dentist|anaesthetic|anesthetic|tooth|extraction|root_canal",
    "a|the|my|had|new|tooth|after filling",
  ],
  reach: "anywhere",
  turns: [],
  concepts: ["numbness", "face-speech-vision", "swallowing"],
  unless: [
    "swallow|swallowing|choke|choking|choked|throat|breathe|breath|swelling|swollen|neck|open",
    "speech|slurred|slur|suddenly",
    "droop|droops|drooping|drooped|crooked|lopsided|vision|see|blind",
    "arm|arms|leg|legs|hand|hands|foot|feet|body|whole_side",
    "not|no|havent|never|hasnt|without ..4 dentist|filling|anaesthetic|injection|jab",
    "like|as_if|as_though ..6 dentist|anaesthetic|anesthetic|filling|extraction",
  ],
  unlessBetween: [],
};

const PASSING_CAUSE: Context = {
  signs: [
    "kneeling|boredom",
    "under ..2 pillow|me|head|body|husband|wife|dog ..6 shook|rubbed|wiggled|gone|fine|back|woke",
    "shook|rubbed|wiggled|shaken|stamped it|them ..1 awake|out|off|back|better|alive",
    "from|in|with ..1 the cold|snow|frost|ice|freezer|wind|vibration|handlebars|mower|strimmer|drill|drive|flight|cinema",
    "cold|freezing|frozen hands|fingers|feet|toes|fingers_and",
    "sitting|sat|slept|squatting|kneeling|leaning|leant|knelt ..6 crossed|cross|long|wrong|it|awkwardly|foot|feet|hands|elbow|arm",
    "long ..2 drive|flight|meeting|bus|train|coach|sermon|film",
    "lying|slept|leaning on it|my|them",
    "long ..1 flight|drive",
    "foot|feet|leg|legs|arm|arms|hand|hands|fingers|toes ..1 fell|falls asleep",
    "fine|gone|normal ..1 after|once|in|within ..1 i|a|minute|minutes|few",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["numbness", "weak-limb", "saddle-bladder-bowel"],
  unless: [
    "spreading|worse|still|stayed|stays|remains|days|weak|paralysed|paralyzed|suddenly|drooping",
    "cant|cannot|can_not|unable|wont|doesnt",
  ],
  unlessBetween: [],
};

/** What passes when it is said, of a mouthful, a cold hand or a heavy bag. */
const PASSED: Context = {
  signs: [
    "gone after|by|within",
    "ok|fine|okay|alright|grand|good|better|normal|settled|cleared ..1 straight|right|after|again|soon|now|immediately|quickly|away|in|within|since|by|once",
    "back to normal",
    "went|go|goes|gone away|off ..2 $|after|in|with|again|and|by|once|when",
    "warmed|wore|worn|shook|walked ..2 up|off|out",
    "crumb|crumbs|crisp|crisps|popcorn|peanut|fishbone|fish_bone|nut|pip|seed",
    "cramp|cramps ..8 fine|eased|gone|stretched|minute|massaged",
    "then ..1 fine|ok|okay|grand|alright ..1 $|again|after|since|now|and|in",
    "from|on|after ..3 pew|bench|stool|bleachers|church|cinema|plane|coach|car|bike|horse|sofa",
    "after|from ..4 carrying|lifting|sleeping|lying|leaning|kneeling|sitting|gardening|digging|cold|snow|typing|holding|ice|boxes|shopping",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["swallowing", "numbness", "saddle-bladder-bowel"],
  unless: [
    "keep|keeps|every|twice|three|times|nearly|cant|cannot|still|always|often|most|again_and|spit|saliva|speech|face|slurred|vision|suddenly|sudden|side|both|worse|spreading|collapsed|paralysed|gave|dropped|blue|gasping|lips",
    "wont|doesnt|couldnt|unable|wet|wipe|bladder|bowels|waist|area|noticed|where|stayed|stays|all_week",
  ],
  unlessBetween: [],
};

/** A voice that was used, and nerves. */
const VOICE_USED: Context = {
  signs: [
    "karaoke|singing|sang|sing|football|match|gig|festival|screamed|shouting|shouted|screaming|cheering|choir|concert|laryngitis|cold|teaching",
    "nervous|nerves|stage|interview|audience|shy|presentation|embarrassed",
    "talking|talked ..1 all|on",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["face-speech-vision"],
  unless: [
    "slur|slurred|slurring|face|suddenly|droop|drooping|drooped|vision|see|seeing|arm|side|jumbled|garbled",
  ],
  unlessBetween: [],
};

const ALLERGIC: Context = {
  signs: ["allergic|allergy|allergies|hayfever|pollen|asthma", "as always|usual|normal"],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["breathing"],
  unless: [
    "worse|not|isnt|cant|couldnt|cannot|attack|lips|swelling|swollen|throat|blue|night|flat|struggling|struggle|air|gasping|rest|new",
  ],
  unlessBetween: [],
};

const LAUGHED: Context = {
  signs: [
    "laugh|laughs|laughed|laughing|laughter|giggle|giggles|giggling|giggled|joke|jokes|hilarious|comedian|comedy|tickled|tickling|excitement|excited|joy|crying_with",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: [
    "breathing",
    "swallowing",
    "weak-limb",
    "saddle-bladder-bowel",
    "self-harm",
    "fit-blackout",
  ],
  unless: ["collapsed|passed|unconscious|still|blue|numb|since|now|today", "no laughing|joke"],
  unlessBetween: [],
};

/** A bed that is wet of something else. */
const WET_BY: Context = {
  signs: [
    "sweat|sweats|sweating|sweaty|flush|flushes|menopause|hot_water_bottle|tea|coffee|rain|spilt|spilled|tears",
    "glass|cup|bottle|jug of ..1 water",
    "leak|leaked|leaking ..3 roof|ceiling|window|radiator|pipe|bottle",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["saddle-bladder-bowel"],
  unless: [
    "pee|wee|urine|piss|bladder|bowel|bowels|myself|peed|weed|pissed|poo|pooed|numb|feel|feeling|control|accident|incontinent|toilet|loo|legs|wipe",
    "not|wasnt|isnt|never|no ..2 sweat|sweats|sweating|tea|rain|spilt",
    "wet|wetting|wetted ..1 the|my bed",
    "back",
  ],
  unlessBetween: [],
};

/** Causes of the writer's own by which a match is no emergency. */
export const HARMLESS_CAUSES_EN: Grammar["contexts"] = [
  EXERCISED,
  COLOURED_BY_FOOD,
  WET_BY,
  AT_THE_DENTIST,
  PASSING_CAUSE,
  PASSED,
  VOICE_USED,
  ALLERGIC,
  LAUGHED,
];
