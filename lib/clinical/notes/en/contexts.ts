import { EMERGENCY_CONCEPTS, type EmergencyConcept } from "../concept";
import type { Context, Grammar } from "../grammar";

const OF_THE_BODY = EMERGENCY_CONCEPTS.filter((concept) => concept !== "self-harm");
const STILL = ["again|now|today|tonight|still|yesterday", "this morning|week|evening|afternoon"];
const EXERTED: readonly EmergencyConcept[] = ["breathing", "weak-limb", "heart"];

const EVERY_TURN = [
  "but",
  "and",
  "because",
  "so",
  "then",
  "yet",
  "although",
  "though",
  "except",
  "cos",
  "however",
  "until",
];

const IN_THE_PRESENT =
  "cant|cannot|can_not|unable|is|are|am|im|ive|isnt|arent|wont|doesnt|has|have|keep|keeps|feels|now|suddenly|since|still|today|tonight";

/** Where a clause begins that says what is so now. */
const PRESENT_CLAUSE = [
  `, ..3 ${IN_THE_PRESENT}`,
  `and|but|then|yet|so|though|although ..3 ${IN_THE_PRESENT}`,
];

/** Where the writer goes on to say how they are, after a comma or with none. */
const OWN_CLAUSE = [
  ...PRESENT_CLAUSE,
  ", i|im|ive|my|both|he|she|its",
  ", ..5 suddenly|now|since|today|tonight",
  "it|this|pulse|chest|heart|breathing|signs|symptoms|online|again|help i|im|ive|my",
];

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

const SOMEBODY_ELSE: Context = {
  signs: [
    "my|our|the|a|his|her father|dad|mother|mum|mom|grandmother|grandfather|gran|grandad|grandma|grandpa|nan|uncle|aunt|auntie",
    "my|our|the|a|his|her brother|sister|cousin|son|daughter|wife|husband|partner|friend|neighbour|neighbor|colleague|boss|baby|toddler|child|kid|dog|cat|niece|nephew|boyfriend|girlfriend|flatmate",
    "father|dad|mother|mum|mom|mums|dads|grandmother|grandfather|gran|grandad|grandma|grandpa|nan|uncle|aunt",
    "my|our team",
    "someone|somebody|people|others ..1 online|wrote|writes|said|who|on|in|with",
  ],
  reach: "before",
  turns: [", cant|cannot|can_not|both|left|right", ", ..3 since|suddenly"],
  concepts: EMERGENCY_CONCEPTS,
  unless: [
    "right now",
    "help|please",
    "is|are ..3 now",
    "typing",
    "writing|writes|types|typed|dictating|filling|fills|sending|entering ..1 this|for|,|$",
    "written|typed|sent by",
    "here ,",
    "on behalf",
  ],
  unlessBetween: [
    "i",
    "im",
    "ive",
    "my",
    "me",
    "myself",
    "id",
    "ill",
    "notice",
    "noticed",
    "notices",
    "noticing",
    "says",
    "say",
    "thinks",
    "hears",
    "found",
  ],
};

const LONG_AGO: Context = {
  signs: [
    "years|decades ago|back",
    "in|of|since 1950|1960|1970|1975|1980|1985|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999",
    "in|of 2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022",
    "as a child|kid|teenager|baby|boy|girl|student",
    "in my ..1 childhood|teens|twenties|thirties|forties|youth",
    "in childhood",
    "used to",
    "when i was ..1 child|kid|young|pregnant|little|small|teenager|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    "at school",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: OF_THE_BODY,
  unless: STILL,
  unlessBetween: [],
};

const FEARED: Context = {
  signs: [
    "afraid|scared|frightened|terrified|fear|fears|worry|worried|worrying|worries|anxious of|about",
    "afraid|scared|frightened|worried|terrified ..1 i|ill will|might|could|may|would|wont",
    "scared|afraid|worried ill",
    "afraid|worried|scared that one|some day",
    "fear is",
    "afraid|scared|worried|frightened that|of|about ..6 will|might|could|may",
    "looked|look|looking|searched|searching up|for",
    "what if",
    "what happens|would|should|do if|when",
    "should i ..3 if|when",
    "in case",
    "look|looking|watch|watching out for",
    "watch|watching|googling|google|googled|reading|researching for|about|slurred|symptoms",
    "googling|googled",
    "read|reading|heard|asked|ask|asking ..3 about|if|whether",
    "read|reading|heard that",
    "test|check|checking|checked ..4 my|whether|if|that",
    "keep checking",
    "leaflet|website|article|forum|video|book says|said|mentions|lists|is",
    "told|says|said ..1 to ..4 if|when",
    "would i|it notice|know",
    "can|could|does twitching|this|it lead|cause|turn|become",
    "will i|it",
    "might|could one day",
  ],
  reach: "before",
  turns: [...EVERY_TURN, ...OWN_CLAUSE],
  concepts: OF_THE_BODY,
  unless: [],
  unlessBetween: [],
};

const FEARED_DEATH: Context = {
  signs: ["afraid|scared|frightened|terrified|worried of|about"],
  reach: "close",
  turns: EVERY_TURN,
  concepts: ["self-harm"],
  unless: [],
  unlessBetween: ["i", "might", "myself"],
};

const EXERCISED: Context = {
  signs: [
    "after|from|during ..3 @exercise",
    "after|from ..1 four|five|six|seven|eight|nine|ten|twelve flights",
    "ran|jogged|cycled|swam|hiked|climbed ..2 km|miles|kilometres|mile|flights|lengths|metres",
    "at mile",
    "from|with|of laughing|laughter",
    "out of breath laughing",
    "marathon|gym|treadmill|workout",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: EXERTED,
  unless: [
    "gave|gives|giving|given way",
    "cant|cannot|couldnt stand|move|breathe|feel",
    "rest|resting|lying|sitting|night|bed|talking|still|today|collapsed",
    "pain",
    "after|since the|my|a ..1 meal|lunch|dinner|breakfast|visit|fall|medicine|injection|shower|bath",
    "new",
  ],
  unlessBetween: [],
};

const COLOURED_BY_FOOD: Context = {
  signs: ["beetroot|beets|blackberries|rhubarb|vitamin|vitamins|asparagus|senna"],
  reach: "anywhere",
  turns: [],
  concepts: ["dark-urine"],
  unless: ["ache|aching|hurt|hurts|weak|pain|painful|brown|black"],
  unlessBetween: [],
};

const AT_THE_DENTIST: Context = {
  signs: ["dentist|anaesthetic|anesthetic", "a|the|my|had|new|tooth|after filling"],
  reach: "anywhere",
  turns: [],
  concepts: ["numbness", "face-speech-vision"],
  unless: [
    "speech|slurred|slur|suddenly|still",
    "droop|droops|drooping|drooped|crooked|lopsided|vision|see|blind",
    "arm|arms|leg|legs|hand|hands|foot|feet|body|side",
  ],
  unlessBetween: [],
};

const PASSING_CAUSE: Context = {
  signs: [
    "kneeling|boredom",
    "from|in the cold",
    "lying|slept|leaning on it|my|them",
    "long ..1 flight|drive",
    "foot|feet|leg|legs|arm|arms|hand|hands|fingers|toes ..1 fell|falls asleep",
    "fine|gone|normal ..1 after|once|in|within ..1 i|a|minute|minutes|few",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["numbness", "weak-limb", "saddle-bladder-bowel"],
  unless: [
    "spreading|worse|still|weak|paralysed|paralyzed|suddenly|drooping",
    "cant|cannot|can_not|unable|wont|doesnt",
  ],
  unlessBetween: [],
};

const DREAMT: Context = {
  signs: ["dream|dreamt|dreamed|dreams|nightmare|nightmares|dreaming"],
  reach: "before",
  turns: ["but", "because", "woke", ...PRESENT_CLAUSE, "with ..1 my|both|one"],
  concepts: OF_THE_BODY,
  unless: [],
  unlessBetween: [],
};

export const EN_CONTEXTS: Grammar["contexts"] = [
  DENIED,
  SOMEBODY_ELSE,
  LONG_AGO,
  FEARED,
  FEARED_DEATH,
  DREAMT,
  EXERCISED,
  AT_THE_DENTIST,
  COLOURED_BY_FOOD,
  PASSING_CAUSE,
];
