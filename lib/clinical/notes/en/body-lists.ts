import type { Grammar } from "../grammar";
import { entries } from "./entries";

/** Words for parts of the body, what they do, and what is done with them, in English. */
export const BODY_LISTS = {
  breathe: entries(`
    breathe / breath / breathing / breathes / breaths / breathed
  `),
  air: entries(`
    air / oxygen / breath
  `),
  swallow: entries(`
    swallow / swallowing / swallowed / swallows
  `),
  choke: entries(`
    choke / chokes / choking / choked / choaking / choaked
  `),
  limb: entries(`
    arm / arms / leg / legs / hand / hands / foot / feet / knee / knees / thigh / finger / fingers / wrist / ankle /
    limbs / limb / side / toes / body / thighs / ankles / wrists / elbow / shoulder / shoulders / hip / hips / thumb /
    calf / calves / toe / forearm / shin
  `),
  leg: entries(`
    leg / legs / knee / knees / feet / foot / thigh / thighs / ankle / ankles / hips
  `),
  face: entries(`
    face / mouth / smile / cheek / lip / lips / jaw / eyebrow
  `),
  exercise: entries(`
    run / running / gym / marathon / race / treadmill / sprint / workout / hike / hiking / football / swimming / swim /
    cycling / ride / squats / press ups / push ups / pressups / exercise / exercising / sport / training / tennis / leg
    day / spin class / climbing / climbing wall / gardening / painting / lifting boxes / yoga / lunges / deadlifts / circuits / jog / jogging / km /
    miles / dancing / hill
  `),
  bed: entries(`
    myself / my self / the bed / my bed / my pants / my trousers / my underwear
  `),
  bladder: entries(`
    bladder / bladders / bowel / bowels / pee / wee / urine / waterworks / water works
  `),
  saddle: entries(`
    b w legs / b w my legs / between my thighs / inner thighs / between my legs / between legs / between the legs / down
    below / bottom / bum / butt / butts / arse / groin / saddle / private parts / private area / toilet seat / sit on the toilet / privates /
    genitals / genital / backside / crotch / penis / vagina / when i wipe / front bottom / undercarriage / lady parts /
    lady bits / private / nether regions / nethers / back passage / bum cheeks / buttocks / bum cheek / seat area /
    inside thighs / insides of my thighs / inside of my thighs / inner thigh / bottom area / testicles / balls / scrotum
    / perineum / fanny / willy / waist down / loo roll / toilet paper / my bits / vulva / anus / tail end / saddle area
    / sit bones
  `),
  urinate: entries(`
    pee / wee / urinate / pass urine / pass water / pass any urine / empty my bladder / go for a wee / peed / piss /
    have a wee / do a wee / get a wee out / empty bladder / empty it / ease myself / tinkle / pass anything / pass a
    drop / urine / start peeing / peeing / weeing / pass my urine / make water / go to the toilet / go to the loo / go
    toilet
  `),
  spine: entries(`
    back pain / neck pain / back hurts / neck hurts / neck agony / spine / backache / back ache / neck ache
  `),
  urineword: entries(`
    urine / pee / wee / peeing / weeing
  `),
  drug: entries(`
    tablet / tablets / medicine / medication / dose / pills / drug / diazepam / alcohol / drinking
  `),
  task: entries(`
    climb / walk / stand / rise / do up / undo / fasten / button / unscrew / turn / open / hold / grip / grasp / pick /
    pick up / carry / lift / raise / comb / brush / wash / shave / dress / type / write / sign / squeeze / pinch / push
    / pull / press / get up / get / keep / bend / straighten / move / close / make a fist / wiggle / use / manage / cut
    / chop / step / kick / point / haul / support / stir / pour
  `),
  thing: entries(`
    stairs / step / steps / a stair / chair / toilet / bath / armchair / sofa / floor / key / keys / jar / jars / bottle
    / lid / buttons / button / zip / bra / kettle / cup / mug / pan / saucepan / pen / fork / spoon / knife / bag /
    shopping / my hair / my teeth / arm / arms / hand / hands / leg / legs / foot / feet / toes / finger / fingers /
    thumb / my head / head / shoulder / tap / pedal / clutch / bed / pram / seat belt / cutlery / toothbrush / wrist /
    ankle / knee / fist / tin
  `),
  carried: entries(`
    carry / carried / carrying / lifting / lifted / lugging / lugged / hauling / moving / moved / climbing / climbed
  `),
} satisfies Grammar["lists"];
