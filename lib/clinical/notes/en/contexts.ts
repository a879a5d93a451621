import { EMERGENCY_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { EVERY_TURN, OWN_CLAUSE, PRESENT_CLAUSE } from "./clauses";
import { DENIALS_EN } from "./denials";
import { HARMLESS_CAUSES_EN } from "./harmless-causes";
import { ORDINARY_CAUSES_EN } from "./ordinary-causes";

const OF_THE_BODY = EMERGENCY_CONCEPTS.filter((concept) => concept !== "self-harm");
const STILL = ["again|today|tonight|still|yesterday", "this morning|week|evening|afternoon"];

const SOMEBODY_ELSE: Context = {
  signs: [
    "my|our|the|a|his|her father|dad|mother|mum|mom|grandmother|grandfather|gran|grandad|grandma|grandpa|nan|uncle|aunt|auntie",
    "my|our|the|a|his|her brother|sister|cousin|son|daughter|wife|husband|partner|friend|neighbour|neighbor|colleague|boss|baby|toddler|child|kid|dog|cat|niece|nephew|boyfriend|girlfriend|flatmate",
    "dogs|cats|wifes|husbands|neighbours|friends|sisters|brothers|sons|daughters|uncles|aunts|nans|grandads|babys|bosses|babies",
    "father|dad|mother|mum|mom|mums|dads|grandmother|grandfather|gran|grandad|grandma|grandpa|nan|nana|nanny|granny|uncle|aunt|auntie",
    "neighbour|neighbor|friend|mate|colleague|boss|son|daughter|sister|brother|cousin|husband|wife|hubby|partner|dog|cat|puppy|kitten|horse|baby|grandson|granddaughter|toddler|kid|kids|children|lad|teenager|niece|nephew|bloke|guy|man|woman|lady|actor|player|teacher|manager|coworker|flatmate|housemate|roommate|twins|patient|customer|client",
    "woman|man|lady|guy|bloke|person|girl|boy|patient|celebrity|actor|character|footballer|singer|those|anyone ..3 who|whose|with",
    "my|our team",
    "someone|somebody|bloke|chap|lad|girl ..1 at|in|from ..2 work|school|church|office|pub|gym|street|college|site",
    "we had two|three|four|five|several|another ..1 cardiac_arrest|cardiac_arrests|heart_attacks|strokes|arrests|overdoses",
    "someone|somebody|people|others ..1 online|wrote|writes|said|who|on|in|with",
  ],
  reach: "before",
  turns: [
    ", cant|cannot|can_not|both|left|right",
    ", ..3 since|suddenly",
    "but",
    ", ..1 i|im|ive|my|me",
    "and|so|then|while ..1 i|im|ive|my|me",
    "now ..2 cant|cannot|unable|both|left|right|my|i|im",
    "and|so|then|while ..2 cant|cannot|unable|suddenly|now|both|left|right|chest|face|speech|legs|arm",
    ", ..1 short|chest|face|speech|breath|breathing|legs|arm|heart|numb|weak|throat|vision|slurred|gasping|struggling|sudden|pins|tingling|head|jaw|trouble|difficulty|hands|hand|leg|mouth|tongue",
  ],
  concepts: EMERGENCY_CONCEPTS,
  unless: [
    "right now",
    "help|please",
    "is|are not|choking|unconscious|having|fitting|dying|collapsed|turning|blue|gasping ..3 now",
    "he|she|dad|mum|mom|mam|father|mother|husband|wife|partner|hubby|daddy|mammy|mummy|mama|papa|baba|granny|nan|nana|gran|grandad|grandma|grandpa is|cant|cannot|isnt|has|wont|doesnt|does|keeps|are|couldnt ..9 now|today|tonight|started|suddenly|since_this|since_last|since_yesterday|since_morning|since_the",
    "dad|mum|mom|mam|father|mother|husband|wife|partner|hubby|daddy|mammy|mummy|mama|papa|baba|granny|nan|nana|gran|grandad|grandma|grandpa keeps|cant|wont|isnt|has_stopped|is_not|has_just",
    "dads|mums|moms|mams|husbands|wifes|fathers|mothers lips|face|speech|breathing|legs|arm|mouth|jaw|heart|chest",
    "carer|daughter|son|wife|husband here",
    "typing",
    "doesnt|wont|not|cant|didnt|isnt|dont|cannot ..1 know|let|recognise|recognize|answer|letting|knowing|hear ..1 us|me",
    "we|i cant|cannot|couldnt ..2 wake|rouse|get ..1 him|her|them|up",
    "wants|wanted|wishes|wishing|threatening|threatened|begging ..3 die|dead|end_it|end_his|end_her|end_everything|kill_himself|kill_herself|do_herself|do_himself",
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
    "reckons",
    "saw",
    "spotted",
    "counted",
    "caught",
    "thumped",
    "thump",
  ],
};

const LONG_AGO: Context = {
  signs: [
    "year|years|decade|decades ago|back|earlier",
    "last year|summer|winter|autumn|spring|christmas",
    "history of",
    "the year|summer|winter i|we|that",
    "when i was ..1 3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30",
    "@past_years",
    "in the past",
    "previously|once had",
    "before|during my|the|her|his op|operation|pregnancy|chemo|divorce",
    "as a child|kid|teenager|baby|boy|girl|student",
    "in my ..1 childhood|teens|twenties|thirties|forties|youth",
    "in childhood",
    "used to",
    "when i was ..1 child|kid|young|pregnant|little|small|teenager|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    "at school",
    "in my|his|her 20s|30s|40s|teens|twenties|thirties",
  ],
  reach: "anywhere",
  turns: [...PRESENT_CLAUSE, "now"],
  concepts: OF_THE_BODY,
  unless: [...STILL, "thinks|think|believes|insists|insisting|convinced ..3 @past_years"],
  unlessBetween: [],
};

const FEARED: Context = {
  signs: [
    "afraid|scared|frightened|terrified|fear|fears|worry|worried|worrying|worries|anxious of|about",
    "afraid|scared|frightened|worried|terrified ..1 i|ill will|might|could|may|would|wont",
    "scared|afraid|worried ill",
    "scared|afraid|worried|frightened|terrified|anxious|fear|panicking that|of|about|in_case ..1 ill|i_will|i_might|i_could|i_may|im_going|one_day|someday|losing|being|not|getting|having|becoming|ending",
    "afraid|worried|scared that one|some day",
    "fear is",
    "afraid|scared|worried|frightened that|of|about ..6 will|might|could|may",
    "looked|look|looking|searched|searching up|for",
    "what if",
    "if|when|whenever i|he|she|it|my|they|you|things ever",
    "call|ring|dial|phone|999|112|911 ..5 if",
    "advised|warned|told|reminded|instructed ..7 if|to_look|to_watch",
    "convince|convinced|convincing|imagine|imagined|imagining|pictured|picturing",
    "leaflet|list|warnings|questions|question|questionnaire|form|app|page ..3 of|like|about|include|includes|such|if",
    "what happens|would|should|do if|when",
    "should i ..3 if|when",
    "in case",
    "look|looking|watch|watching out for",
    "watch|watching|googling|google|googled|reading|researching for|about|slurred|symptoms",
    "googling|googled",
    "read|reading|heard|asked|ask|asking ..3 about|if|whether",
    "read|reading|heard|saw ..2 that",
    "thriller|mystery|whodunnit|whodunit|musical|anime|cartoon|opera|chapter|poirot|marple ..3 about|where|of|whose|who|with|when",
    "film|movie|documentary|podcast|book|novel|article|programme|program|story|news|episode|series|show|video|post|thread|reel|game|drama|soap|blog|talk ..2 about|where|of|whose|who|with",
    "documentary|podcast|novel|soap|eastenders|casualty|corrie|holby",
    "watched|watching|read|reading|listened|listening ..5 about",
    "googled|google|dr_google|chatgpt",
    "therapist|doctor|gp|nurse|questionnaire|neurologist|consultant|physio|psychologist|counsellor ..2 asked|asks|asking|mentioned|warned|says_if|said_if ..2 about|if|for|whether",
    "tv|radio|online|website|internet ..2 doctor|said|says|article",
    "is a|an ..1 sign|symptom",
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

/** Self-harm that somebody asked about, or that a story is about. */
const SPOKEN_OF: Context = {
  signs: [
    "asked|asks ..1 if|whether i|ive|id ever",
    "therapist|doctor|gp|nurse|questionnaire|neurologist|consultant|psychologist|counsellor|form|app|page|questions ..2 asked|asks|asking|mentioned ..2 about|if|for|whether",
    "film|movie|book|article|programme|story|episode|series|thriller|mystery|whodunnit|play ..3 about|on|where|of",
    "documentary|podcast|novel|news",
  ],
  reach: "before",
  turns: [...EVERY_TURN, ", ..1 i|im|ive|my|me"],
  concepts: ["self-harm"],
  unless: [],
  unlessBetween: ["im", "want"],
};

const SUPPOSED: Context = {
  signs: [
    "if i|he|she|my|it ..6 id|i_would|ill|i_will|wed ..2 call|ring|go|dial|phone|tell|see",
    "if i collapsed|fainted|died|dropped ..2 my|the|would|they|nobody|he|she|no",
    "call|ring|dial|phone|999|112|911 ..5 if|when i|he|she|my|it ..1 ever",
  ],
  reach: "anywhere",
  turns: [],
  concepts: OF_THE_BODY,
  unless: ["now|today|tonight|since|still"],
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

const DREAMT: Context = {
  signs: ["dream|dreamt|dreamed|dreams|nightmare|nightmares|dreaming"],
  reach: "before",
  turns: ["but", "because", "woke", ...PRESENT_CLAUSE, "with ..1 my|both|one"],
  concepts: OF_THE_BODY,
  unless: [],
  unlessBetween: [],
};

export const EN_CONTEXTS: Grammar["contexts"] = [
  ...DENIALS_EN,
  SOMEBODY_ELSE,
  LONG_AGO,
  FEARED,
  SPOKEN_OF,
  SUPPOSED,
  FEARED_DEATH,
  DREAMT,
  ...HARMLESS_CAUSES_EN,
  ...ORDINARY_CAUSES_EN,
];
