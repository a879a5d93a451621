/** Words of English notes, without apostrophes: those of at least two of the tuned notes of docs/words-in-notes. */
export const KNOWN_WORDS_EN: ReadonlySet<string> = new Set(
  `
  a able about above accident ache afraid after afternoon again ago agony air alcohol alive all
  almost als always am an and another answer antihistamine any anymore anything app appointment
  are area arent arm arms around as asked asleep asthma at attack aunt awake away baby back bad
  badly balance bathroom battery be bear beat beating beats because become bed been beer beetroot
  before being bells belly below better between big bike biscuits bit black blacked blackout
  bladder blood blue blurry board body boss both bottom bowel bowels box boxes bread breakfast
  breath breathe breathing breathless breathlessness broke brother brown bum burning burnt bus but
  buttock button by caffeine calf call calms calves came can cancer cannot cant car carried carry
  case cat catch chair change changed checked cheek chest child chin chocolate choke choked
  choking cinema class clear clicks climb climbing close closing clumsy coffee coffees cola cold
  collapsed colleague colour come comes completely computer concert confused confusing
  consciousness control cooking cough coughing could couldnt count cousin cramp cramped crazy cup
  cut cutting cycling dad dark daughter day days dead death deep dementia dentist desk did didnt
  die died difficult difficulty dinner disc dizzy do doctor does dog dont dose double down drank
  dream dreamt dribbled dribbling drink drinking drinks drives driving drooling drooped drooping
  droops drop dropped drowsy drunk dry during dying each early eat eight elbow else end ending
  enough entry epilepsy espresso even evening every everyone everything exam exams exercises eye
  eyelid eyes face faint fainted fainting fall fallen falling family fast father fear feel feeling
  feels feet fell felt fever few film find fine finger fingers finish finished fit fits five flat
  flickers flights floor floors floppy flu food foot football for forgetting forgot form found
  four friday friend frightened from front full funny garden gasping gave genitals get gets
  getting given giving glasses go goes going gone good got gp grandfather grey grind grip gym had
  half hallucinating hallucinations hand hands hanging happens hard harder hardly harm harming has
  have havent having hay he headache heard hearing heart heartbeat heat heavy held help helped
  helps her here high hike hill himself his hit hoarse hold holding holiday home hope hot hour
  hours how hurt hurts husband i ice id idea if im impossible in incontinent injection instead
  into irregular irregularly is it its itself ive jab jaw jelly jerks journal jumbled jumped
  jumping jumps just keep keeps kg kids kill killing kitchen km knee knees knew know last late
  laughing law lead leaflet leaking left leg legs lengths less let letter lie life lift lifted
  lifting light like limp lip lips liquids list litres little live living locked long longer loo
  look looked looking looks lose losing lost lot lower lump lunch lying machine made magnesium
  makes many marathon maybe me meal medicine meeting might minute minutes mirror moment monday
  month more morning most mother mouth move moved moves moving much muddled mum muscle muscles
  music my myself nearly neck need needles neighbour nervous neurologist never new next night no
  nobody nonsense normal normally nose not note nothing notice noticed noticing now numb number
  numbness nurse of off office often ok old on once one online only open operation or otherwise
  our out over overdosed overnight own oxygen pain palpitations palsy paralysed paralysis party
  pass passed passing past pattern pee peed people pesticide phone physio pills pins place played
  please point poo power pregnant private problem problems properly prostate puffed puffing pupils
  put quiet racing raise ran rate read reading really reason reflexes relax remember report rest
  rested result results rice right ring room run running saddle said saliva same saw say saying
  says scare scared school screen second see seeing seems sees seizure seizures self send
  sensation sentence severe shake shakes shaking shallow she shift shop shopping short shortness
  should shoulder shoulders shower shut side sides sight since sister sit sitting six skin
  skipping sleep sleeping sleepy slept slipped slow slur slurred slurring slurry smile so sofa
  sole some someone sometimes son sore sorry soup spasm speak speech spin spine spit spot
  spreading sprint stairs stand started starting stay stayed steps stiff still stop stopped stops
  straight strength stressful stroke strong struggling stuck student sudden suddenly suffocating
  suicidal suicide sunday swallow swallowing sweat sweating swimming table tablets take taking
  talk talking tea teenager teeth tell temperature ten tennis terrible test tested than thank that
  the them then there they thigh thighs things think thinking this thought thoughts three throat
  through thumb thursday tight time times tingle tingled tingling tiny tired to today toe toes
  toilet told tomorrow tongue tonight too took train tried trouble try tuesday turned tv twenty
  twice twitch twitched twitches twitching two unable uncle unconscious under understand until up
  upright ups urine use used useless usual very vet video vision visit vitamin voice voices waist
  wait waiting wake walk walked walking wall want was watch watching water way we weak weaker
  weakness weather wedding wee week weekend weeks well went were wet what wheelchair when where
  whether which while who whole why wife will wine wipe wish with without wobbly woke wont words
  work worked working workout worried worry worse worth would wouldnt write writing wrong wrote
  year years yellow yesterday yoga you your
  `
    .trim()
    .split(/\s+/u),
);
