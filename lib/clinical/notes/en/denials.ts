import { NAMED_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { EVERY_TURN } from "./clauses";

const OF_THE_BODY = NAMED_CONCEPTS.filter((concept) => concept !== "self-harm");

const DENIED: Context = {
  signs: [
    "dont|didnt|not|never|cant think|believe|say|notice|feel|noticed|felt ..1 i|im|ive|that",
    "never had a|any ..2 or|nor",
    "no|not|never|without|nor|neither|nobody|none|denies|denied|zero",
    "dont|doesnt|didnt|havent|hasnt|hadnt|isnt|arent|wasnt|werent|wouldnt|wont",
  ],
  reach: "close",
  turns: EVERY_TURN,
  concepts: NAMED_CONCEPTS,
  unless: [
    "isnt|wasnt|not ..1 true|the_truth|honest",
    "i|ive lied",
    "never ..3 felt|had|been|known ..4 like_this|like_that|as_bad|this_bad|that_bad|so_bad|such",
    "should_have|meant_to ..1 ticked|tick|said|say|put ..1 yes",
  ],
  unlessBetween: ["i", "im", "ive"],
};

/** "No choking, slurring, falls or numbness": a list that is closed by "or", and says nothing else. */
const DENIED_LIST: Context = {
  signs: ["no|nil|denies|without|not_any ..10 or|nor"],
  reach: "within",
  turns: [],
  concepts: OF_THE_BODY,
  unless: [
    "i|im|ive|id|my|me|he|she|his|her|they|we|cant|cannot|couldnt|unable|keep|keeps|because|but|is|are|am|was|were|has|have|had|still|since|just|only|until|when|then|with",
    "both|whole|gone|sudden|suddenly|now|again|more|worse|every|after|stopped|wont|doesnt|not|collapsed|blue|lost",
    "no|without|nil ..1 sleep|rest|peace|energy|appetite|better|improvement|relief|change|feeling|sensation|strength|power|control|movement|grip|air|breath|food|drink|water|pee|wee|urine|help|warning|wonder|doubt|let_up|pause|break|luck|good|worse|use|point|reason",
  ],
  unlessBetween: [],
};

/** "The GP asked about fits and faints and I have had none of those." */
const DENIED_AT_END: Context = {
  signs: [
    "asked|asks|ask|asking|list|lists|leaflet|form|checklist|questions|page|app|sheet|read|red_flags|flags ..20 none|not_one of ..1 those|these|them|that|it|this $|,|thankfully|thank_god|luckily|so_far|at_all|myself|apply",
    "asked|asks|ask|list|lists|leaflet|form|checklist|questions|page|app|sheet|read|red_flags ..20 never|not had|have|got either|any|one $|,",
    "asked|asks|ask|list|lists|leaflet|form|checklist|questions|page|app|sheet|read|red_flags ..20 no|never|none to all|everything|each|every|both|the_lot|them|any|those",
    "asked|asks|wanted_to_know ..14 said|told ..2 no|nope|never|none|not_at_all",
    "ticked|put|answered|said no|none|never ..1 to|for|on all|everything|every|each|the_lot ..20 $",
  ],
  reach: "within",
  turns: [],
  concepts: OF_THE_BODY,
  unless: [
    "i|ive ..2 choke|choked|fainted|fell|fall|cant|cannot|couldnt|slur|slurred|keep|collapsed|lost|wet|still|passed|blacked",
    "had|have|has|got ..1 both|two|three|one|several|some|half|most|it|them|all",
    "but|except|apart_from|only|though|however|until|again|today|tonight|now|others|other|worse|yes",
  ],
  unlessBetween: [],
};

/** "Self-harm question, ticked never." */
const DENIED_ON_A_FORM: Context = {
  signs: [
    "self_harm|self_harming|suicide|suicidal ..1 thoughts|feelings|ideas|question|questions|bit|section|part|box ..8 ticked|answered|put|circled|tick|chose|said ..1 never|no|none|not_at_all|nope",
    "self_harm|suicide|suicidal question|questions|bit|section|part|box ..8 ticked|answered|put|circled|tick|chose|said ..1 never|no|none|not_at_all|nope",
    "ticked|answered|put|circled|tick|chose|said ..1 never|no|none|not_at_all|nope ..1 to|on|for|at|in ..1 the self_harm|suicide|suicidal ..1 thoughts|feelings|ideas ..1 question|questions|bit|section|part|box",
  ],
  reach: "within",
  turns: [],
  concepts: ["self-harm"],
  unless: [
    "true|truth|lied|lie|lying|yes|should|really|honest|honestly|secretly|but|although|though|except|afraid|scared|wanted|want|wish|tonight|again|today|anyway|wrong|changed",
    "thought|thinking about|of",
    "all night",
    "myself",
  ],
  unlessBetween: [],
};

export const DENIALS_EN: Grammar["contexts"] = [
  DENIED,
  DENIED_LIST,
  DENIED_AT_END,
  DENIED_ON_A_FORM,
];

/** "Any choking? No." "They asked about fits. None." */
export const ANSWERED_NO_EN: Grammar["answeredNo"] = {
  openings: [
    "any",
    "short|weak|numb|breathless|dizzy|faint|choking|slurring|fits|falls|pain|trouble|weakness|numbness|confused|incontinent|chest|swallowing|speech|double|blackouts|seizures|palpitations|breathing",
    "do|did|have|had|am|was i",
  ],
  asks: [
    "asked|asks|ask|asking ..2 if|whether ..1 i|id|ive|im|theres|there",
    "asked|asks|ask|asking ..1 about",
    "wanted|wants to know about",
    "wanted|wants to know if|whether ..1 i|id|ive|im|theres|there",
    "did|have|had|do|am ..1 i ever",
  ],
  turns: [
    "i|im|ive|id|ill",
    "but|because|until|although|except|when|while",
    "and|so|then ..1 i|im|ive|it|he|she|my|now",
  ],
  answers: [
    "no|nope|none|nah|nil|never|neither|nothing",
    "no|nope|nah never|none|nothing|not_once|not_at_all|thank_god|thankfully|luckily|i_havent|i_dont|i_didnt|i_hadnt|of_course_not|never_have|not_ever|nope|never_ever|nothing_like_that",
    "not at_all|once|ever",
    "never have|had|did|ever|once",
    "none of those|these|them|that|it|the_above",
    "none|never|nothing ..1 of ..1 those|these|them|that|it thankfully|luckily|thank_god",
    "none|never|nothing thankfully|luckily|thank_god",
    "i said no|never|none",
    "i havent|dont|didnt|hadnt",
  ],
  takenBack: [
    "but|yet|well|until|except|though|although|maybe|perhaps|actually|only|sometimes|or|today|tonight|now",
    "not yet|really|quite|true|today|tonight",
    "i|ive|that|it|which ..2 lied|lie|true|honest",
    "i|ive ..1 do|have|did|was|am|think|want",
  ],
  unless: [
    "control|feeling|sensation|strength|power|air|breath|movement|grip|sense",
    "relief|improvement|better|worse|gone|over|rid|free|cured|stop|stopped|less|still",
    "reason|point|use|hope|live|living|alive|safe|future|able|without|not|could|can",
    "help|support|treatment|anything|anyone|anybody|someone|tell|told|knows|seen|mention|mentioned|promise",
    "why|care|mind|worried|scared",
  ],
};
