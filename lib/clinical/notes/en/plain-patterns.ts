import type { Grammar } from "../grammar";

/** How an emergency is written of by its course, without the word for it: what was seen, where the writer woke, what was wet. */
export const PLAIN_PATTERNS = {
  breathing: [
    "never|didnt used|use to ..1 get|be|feel|go ..2 out_of_breath|breathless|winded|puffed|panting|short_of_breath",
    "puffed|puffing|panting|winded|breathless|gasping ..6 socks|shoes|dressed|dressing|landing|hallway|corridor|putting|rooms|room|few_steps|ten_steps|two_steps|five_steps",
    "few|two|three|four|five|six|ten|twenty steps|paces|yards|metres ..4 panting|puffing|puffed|winded|gasping|breathless",
  ],
  swallowing: [
    "never|didnt used|use to ..1 choke|cough_on|dribble|gag|drool",
    "swallow|swallowed|swallowing|eat|eating|drank|drinking|down ..2 fine|ok|okay|normally|well until|till ..1 today|yesterday|last|this|now",
  ],
  "weak-limb": [
    "never|didnt used|use to ..1 drop|fall|trip|stumble|need_help",
    "jelly legs|arms|knees",
    "new|fresh ..1 weakness",
    "grip on ..3 gone|going|failing|weaker",
  ],
  "saddle-bladder-bowel": [
    "never|didnt used|use to ..1 leak|wet",
    "@cannot|not|didnt|dont feel ..3 seat|chair|saddle|cushion|bench|stool|paper|tissue",
    "@numb ..1 all|right round|around ..2 there|down|here|back_end|rear|behind|front|bits",
    "@numb ..2 all|right round|around ..1 there|here|down",
    "no|lost|without feeling|sensation ..1 where|what i|she|he sit|sits",
    "where|area|part|skin|bit|parts ..1 i|she|he sit|sits ..3 @numb|dead|no_feeling",
    "@cannot|dont|not feel where|what i|she|he sit|sits",
    "bed|sheets|mattress|pyjamas|pjs|bedding|duvet|nightie ..2 soaked|wet|drenched|sodden|soaking ..2 urine|wee|pee|piss",
    "woke|wake|waking|woken ..5 bed|sheets|mattress|pyjamas|pjs|bedding|nightie ..2 wet|soaked|drenched|sodden|soaking",
    "bed|sheets|mattress|pyjamas|pjs|bedding|nightie ..2 wet|soaked|soaking|drenched|sodden ..3 morning|woke|waking|night|again|first",
    "woke|wake|waking|woken ..3 puddle|wet_patch|wet_bed",
    "never|not|hadnt|havent ..1 wet|peed ..1 bed before|as|until|till|since",
  ],
  "fit-blackout": [
    "it|everything|things|vision|sight|i|all ..2 went|goes|gone|going|turned|faded|fading ..2 black|blank",
    "went|go|goes|going|gone all|completely|totally black|blank",
    "i|just|he|she dropped , ..6 found|caught|head|picked|lifted|floor|woke",
    "dropped ..6 found_me|caught_me|picked_me|helped_me",
    "all|went|everything ..1 black|dark ..2 nothing",
    "stars|spots ..2 nothing|black|blackness ..6 floor|ground|paramedic|paramedics|face|faces|someone|people|woke",
    "first|second|third|fourth|1st|2nd|3rd|another ..1 fit ..2 ive|i|ever|in|on|at|was|since|this|today|yesterday|had|$|last",
    "big|massive|small|mini|full|huge|awful|terrible|proper fit at|on|this|last|today|yesterday|lasted|while|when|during",
    "fit lasted|lasting|started|stopped|number|ended",
    "went|go|goes|going|felt|feel|feeling faint $|in|at|on|when|and|again|standing|getting|today|this|for",
  ],
  "self-harm": [
    "end|ending it|things|everything|myself|all ..1 before ..4 gets|get|getting|takes|take|goes|becomes|reaches|cant|lose|bad|worse|comes",
    "@wont|not|never wait|waiting|hang|hanging|stick|sticking|stay|staying ..2 for ..2 end|worst|wheelchair|feeding_tube|hospice|ventilator",
    "if ..6 im|i|ill ..1 not|wont|am_not|will_not ..1 sticking|stick|hanging|hang|staying|stay around|about|here",
    "know|knows ..1 what ill|i_will|id|i_would|im_going_to do if|when ..8 mnd|als|motor|bad|worst|diagnosis",
    "go|going|leave|die|end_it on my own terms",
    "ill|id|i_will|i_would|i ..2 gone before it|this|the_end|the_worst",
    "rather|sooner ..1 end it|things|everything",
    "letter|letters|card|cards|video|videos|recording|wrote|written|recorded ..8 in_case|when|for_when|after|if|once ..1 i|im|ive|ill ..2 gone|dead|die|not_here|not_around|not_there|not_be_here|be_here|wont_be_here",
    "letter|letters|videos|video ..4 kids|children|girls|boys|son|daughter|wife|husband|family|everyone ..6 drawer|sealed|theyll_find|theyll_need|find_them",
    "who gets|inherits ..6 in_case|when|after|if|once ..1 im|i ..2 gone|dead|die|not_here|not_around",
    "trying|try|tries|force|forcing|hard|fight|fighting|drill ..2 not ..1 to ..1 think|thinking|act ..2 suicide|dying|killing|death|ending|hurting|harming",
  ],
} satisfies Partial<Grammar["patterns"]>;
