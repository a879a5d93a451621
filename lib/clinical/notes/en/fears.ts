import { NAMED_CONCEPTS } from "../concept";
import type { Context, Grammar } from "../grammar";
import { EVERY_TURN, OWN_CLAUSE, PRESENT_CLAUSE } from "./clauses";

const OF_THE_BODY = NAMED_CONCEPTS.filter((concept) => concept !== "self-harm");

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
    "watching|watched|reading|seeing|saw a|an|the|some|that|this|my ..2 drama|soap|series|film|movie|thriller|documentary|medical_drama|box_set",
    "googled|google|dr_google|chatgpt",
    "therapist|doctor|gp|nurse|questionnaire|neurologist|consultant|physio|psychologist|counsellor ..2 asked|asks|asking|mentioned|warned|says_if|said_if ..2 about|if|for|whether",
    "tv|radio|online|website|internet ..2 doctor|said|says|article",
    "read|reading|saw|seen|found ..2 forum|post|thread|blog|story|article|comment ..2 where|about|of|who|by",
    "is a|an ..1 sign|symptom",
    "how fast|quickly|soon|likely|often does|do|would|will|is|can",
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

const HYPOTHETICAL: Context = {
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

/** What the writer once thought to have, and somebody examined. */
const LOOKED_INTO: Context = {
  signs: [
    "panic|panicked|scare|scared|worry|worried|chest|palpitations|tightness|pain|numbness|tingling|weakness ..8 checked|examined|scanned|tested|looked_at|seen ..6 a_e|er|gp|doctor|hospital|casualty|cardiologist|nurse|ecg ..4 all_clear|clear|normal|fine|nothing",
    "thought|convinced|sure|imagined|panicked|believed ..2 i|id|my ..2 was|had|were|is|am|having|have|couldnt|could_not ..18 ent|gp|doctor|doctors|a_e|ae|hospital|consultant|neurologist|specialist|scan|mri|ecg|ekg|tests|camera|bloods ..8 normal|all_clear|clear|nothing_wrong|nothing_there|healthy|perfect",
  ],
  reach: "within",
  turns: [],
  concepts: OF_THE_BODY,
  unless: [
    "is|are|am|im|has|still|again|worse|but|until|though|today|tonight|yesterday|keeps|keep|getting|cant|cannot|wont|not",
    "this morning|afternoon|evening|week",
    "now ..2 i|it|my|worse|cant",
    "since ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|last",
    "dropped|fell|choked|fainted|collapsed|passed|blacked|better|mention|should|told|tell",
  ],
  unlessBetween: [],
};

/** What is feared, supposed, dreamt or read about. */
export const FEARS_EN: Grammar["contexts"] = [
  FEARED,
  SPOKEN_OF,
  HYPOTHETICAL,
  FEARED_DEATH,
  DREAMT,
  LOOKED_INTO,
];
