import type { Context, Grammar } from "../grammar";
import { PRESENT_CLAUSE } from "./clauses";

const WITHOUT_GLASSES: Context = {
  signs: [
    "without|forget|forgot|forgetting|left|take|took|taking|lost|remove|sat_on|broke|need|needed|new ..3 glasses|specs|lenses|contacts|readers|spectacles|prescription",
    "glasses|specs|contacts|readers|spectacles off|out|broke|are_in|at_home|in_the",
    "after|from|had ..2 eye_drops|eye_test|dilating_drops|screens|the_optician",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["face-speech-vision"],
  unless: [
    "sudden|suddenly|today|tonight|morning|afternoon|hours|now|speech|face|slur|slurred|slurring|droop|drooping|drooped|arm|leg|even|still|worse|half|curtain|black|blind|headache|lost_my_vision|lost_my_sight",
    "since ..2 noon|lunch|dinner|breakfast|yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|i",
    "with or without|and_without",
    "one eye",
    "with my|the|both glasses|specs|lenses",
    "cant|cannot|couldnt see|speak|talk",
    "or with|on",
  ],
  unlessBetween: [],
};

const COLD_FINGERS: Context = {
  signs: [
    "raynauds|raynaud|chilblains",
    "in|from|with ..1 the cold|snow|frost|wind|ice|freezer|sea",
    "minus one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|1|2|3|4|5|6|7|8|9|10|12|15|20",
    "thawed|thawing|defrosted|defrosting ..1 out|them|it|by|with|$",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["breathing", "fit-blackout", "numbness", "weak-limb"],
  unless: [
    "breath|breathe|breathing|breathless|chest|lips|lip|tongue|face|air|gasping|short|wheezing|wheezy|winded",
    "cant|cannot|couldnt|unable|wont|not|still|worse|spreading|weak|weakness|legs|faint|fainted|collapsed|passed|floor|blacked|dizzy|fell",
    "found|unconscious|unresponsive|confused|drowsy",
    "never|first|even|without|new|warm|indoors|stayed|stays|remains|hours|days|all",
  ],
  unlessBetween: [],
};

const SAT_LONG: Context = {
  signs: [
    "from|on|after ..3 seat|truck|van|tractor|lorry|bus|bench|coach|plane|train|flight|cinema|pew",
    "hard|wooden|plastic|church chair|chairs|bench|step|stool|seat|seats",
    "gone|fine|better|ok|okay ..2 when|once|after|as_soon_as ..1 i ..1 got|stood|moved|walked|get",
    "walked|shook|stretched|rubbed it|them off|out",
    "stopped|stretch|stretched|walk|walked|stood|got_up|get_up|moved|shuffled ..10 grand|fine|ok|okay|better|gone|normal|right|sorted",
    "woke|wakes|came|comes ..1 up|back|to ..2 at|when|by|once|after|in|as_soon",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["numbness", "saddle-bladder-bowel"],
  unless: [
    "still|worse|spreading|spread|both|sudden|suddenly|since|days|stayed|stays|remains|every|waist|wet|wipe|bladder|bowel|bowels|pee|wee|urine|incontinent|weak|weakness|face|speech|now|never|hospital",
    "cant|cannot|couldnt|unable|wont|doesnt|didnt|not|no|legs|area|down|creeping|climbing",
  ],
  unlessBetween: [],
};

const NUMBED: Context = {
  signs: [
    "from|with|after ..1 the|my ..1 jab|injection|needle|anaesthetic|anesthetic|novocaine ..14 worn|wore|wearing|gone",
    "tooth|filling|crown|molar|dentist|wisdom ..12 worn|wore|wearing",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["numbness", "face-speech-vision"],
  unless: [
    "speech|slurred|slur|slurring|suddenly|sudden|droop|drooping|drooped|crooked|lopsided|vision|see|blind|still|not|never|hasnt|isnt|flu|covid",
    "arm|arms|leg|legs|hand|hands|foot|feet|body|eye",
  ],
  unlessBetween: [],
};

const AT_THE_FINISH: Context = {
  signs: [
    "at|over|crossing|crossed ..1 the finish|finish_line|line|summit|final_whistle ..1 $|line|but|and|,|like|today",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["breathing"],
  unless: [
    "cant|cannot|couldnt|still|chest|lips|blue|faint|fainted|collapsed|hours|since|rest|never|not|worse|wont",
  ],
  unlessBetween: [],
};

const BY_ANIMALS: Context = {
  signs: [
    "round|around|near|stroking|stroked|by|with|at ..3 cat|cats|dog|dogs|horse|horses|hay|dust|feathers|pollen",
    "used|took|had|puff_of|puffs_of ..2 inhaler|puffer ..4 fine|ok|okay|settled|better|gone|sorted|right|clear",
    "blue inhaler ..4 as_usual|as_always|like_always|like_usual",
  ],
  reach: "anywhere",
  turns: PRESENT_CLAUSE,
  concepts: ["breathing"],
  unless: [
    "went|gone|going|turned|turning blue",
    "worse|not|isnt|cant|couldnt|cannot|wont|attack|lips|swelling|swollen|throat|tongue|night|flat|struggling|struggle|air|gasping|gasp|rest|new|never|still|no|chest|speak|talk|sentence|bed|sitting|sat|lying|sofa|walking|all",
  ],
  unlessBetween: [],
};

/** Causes that pass when they are done with: no glasses, a cold day, a hard seat, a dentist's needle. */
export const ORDINARY_CAUSES_EN: Grammar["contexts"] = [
  WITHOUT_GLASSES,
  COLD_FINGERS,
  SAT_LONG,
  NUMBED,
  AT_THE_FINISH,
  BY_ANIMALS,
];
