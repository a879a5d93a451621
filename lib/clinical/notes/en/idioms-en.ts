import { entries } from "./entries";

/** Ordinary turns of speech in English that speak of no emergency. */
export const IDIOMS_EN = entries(`
  faint|fainter|faintest
  smell|scent|whiff|taste|buzz|buzzing|flicker|flickers|flickering|twitch|twitches|twitching|ripple|ripples|line|lines|mark|marks|hum|humming|rash|bruise|bruises|movement|movements|flutter|flutters|fluttering|pulsing|tapping|throb|echo|hope|idea|memory|smile|praise|glow|scar
  / a|the|some|any|its|very faint light|noise|sound|ringing|tingle|tingling|ache|pulse|tremor /
  passed|pass|passing|conked|zonked|flaked|crashed|sparked out ..1
  as_soon_as|soon_as|the_minute|the_second|the_moment|before|when|once ..1 i|head hit|hits|touched|touches the|my pillow|pillows /
  no|without|not_a|any bother|trouble|problem|problems|issue|issues|repeat|harm since $|, / , nothing since $ /
  cant|couldnt|cannot|could|or hold|carry a tune / lost|lose|losing ..1 my|the|a|all|any ..1 grip on ..1
  diet|spending|budget|deadline|deadlines|housework|garden|gardening|finances|money|eating|chocolate|biscuits|inbox|emails|paperwork|schedule|timetable|shopping|sugar|caffeine|snacking $|,|and|again|this|today|completely|entirely|lately /
  wifi|internet|signal|connection|broadband|reception|coverage|bluetooth|battery|sunshine|sun|joke|storyline|plot ..1 is|was|are|so|too|bit|very|really|pretty|being weak|weaker /
  wifi|internet|signal|connection|broadband|reception|coverage|bluetooth|battery so|too|very|really weak /
  suicide drill|drills|sprint|sprints|shuttle|shuttles|squat|squats|door|doors / suicide runs at|during|after|until|$|, /
  soiled|dirty|wet|mucky|stinky|smelly nappy|nappies|babygro|babygros|muslin|muslins|bib|bibs /
  die|died|dying of|from ..1 embarrassment|boredom|laughter|laughing|cringe|awkwardness|mortification|curiosity /
  die|died|dying laughing / nothing broken|serious|major|dramatic|lasting|permanent|sinister|bruised|sprained|snapped /
  choked|choking back ..1 tears|sobs / fainted at the price|cost|bill /
  , nothing more|else|worse|bad|much / told|reminded me|us ..1 today|yesterday|tonight|this_morning $ /
  in my notes|file|records today /
  screen|tv|telly|laptop|phone|banana|bananas|toast|toenail|nail|sky|bruise|avocado|pan|leaves
  went|gone|going|goes|turned|go|has_gone|have_gone|had_gone|has_turned|have_turned|just_went|keeps_going|keep_going|kept_going|is_going|are_going ..1 black|dark /
  fuse|electricity|power|storm|grid ..5 , ..1 blackout / weedkiller|bleach|chemicals|pesticide|paint|solvent ..5 , ..2 gloves|mask /
  forgot|forget what day it is , ..1 holiday|lol|haha|retired / cant|couldnt talk now , call|ring|phone|text me ..1 after|later|back|tomorrow|at /
  want|wanted it to be over , the exam|exams|wait|waiting|winter|election|tests|week|meeting|course|term /
  tense|exciting|funny|nervous|gripping ..1 i cant|couldnt|could breathe|hardly_breathe|barely_breathe /
  stiff as a|the plank|board but|today_but|this_morning_but /
  stiff as a|the plank|board after|from ..2 garden|gardening|gym|run|drive|flight|sleeping|sofa|bed|digging|football|match|weekend|training|squats|decorating|painting|hike|walk /
  cut|cutting|cuts ..2 down|back|out|corners / cut|cutting ..1 the grass|lawn|hedge|hedges|hair|cake|bread|wood|wire|cord / fit of ..1 barking|giggles|giggling|laughter|laughing|coughing|sneezing|temper|rage|sulks /
  blacked|blacking|black|blacks out ..1 the|my|our|his|her|all ..2 windows|window|bedroom|room|curtains|screen|nursery|glass|panes / nearly|almost|could|practically ..1 fell|fall|fallen|falling asleep ..1 standing|on_my_feet /
  twitch|twitches|twitching|flicker|flickering|jumping|pulsing ..1 gone|has_gone|have_gone|went|stopped|vanished|disappeared /
  cant|couldnt|cannot|can|could|not|dont|didnt see ..1 anything|it|much|them|nothing ..2 in|under|on|through|from|wrong|different|unusual|odd|moving ..2 mirror|skin|outside|surface|photo|video|camera|sleeve|leg|arm|it|him|$ /
  lost|lose|loses|losing ..1 sight of the|him|her|them|it|what|why|how|shore|land|that / hard|difficult|tough|harder to swallow ..1 the|that|this|her|his|their|my ..1 news|story|price|prices|truth|excuse|decision|result|loss|bill|cost|criticism|advice|pride /
  tonic ..1 water|wine / gin ..2 tonic / caffeine|coffee|sugar|tea|nicotine|chocolate withdrawal|withdrawals / passed|passing|pass out ..3 papers|leaflets|flyers|sweets|cards|sheets|books|drinks|invitations|biscuits|programmes|presents|cake|scripts|worksheets|handouts /
  wifi|internet|signal|system|economy|computer|laptop|phone|network|broadband|app|website|pound|business|company|scaffolding|trolley|stall|gate|pergola|trampoline|paddling_pool collapsed|collapse|collapses|collapsing|blackout / wifi|internet|signal|system|economy|computer|laptop|phone|network|broadband|app|website|pound|business|company|scaffolding|trolley|stall|gate|pergola|trampoline|paddling_pool has|have|had|just|nearly|almost|finally|suddenly|all|totally|completely collapsed /
  heart attack on a|the plate / heart attack in a|the sandwich|bun|bowl|box /
  got|get|getting wet myself ..1 taking|walking|running|in_the_rain|in_the_sea|in_the_storm / leaves|left|leave me stiff ..1 as a board / hit the deck chair|chairs / stroke ward|nurse|nurses|team|doctor|clinic|consultant|patient|patients / gasping for ..1
  brew|cuppa|tea|pint|drink|fag|coffee|beer|ciggie|smoke / forgot|forget what day it is ..2
  holiday|lol|haha|retired|retirement / , swallowing fine|ok|okay|normal|normally /
  with|sleep|sleeping|slept|snoring|snore ..2 mouth ..1 open / mouth open ..1 snoring|catching_flies /
  cant|couldnt|cannot face ..1 another|the|that|more ..1
  salad|meeting|monday|coffee|email|emails|shift|pizza|turkey|sandwich|plate|bowl|gym|zoom|curry|commute|dinner|meal|washing_up|ironing|housework|spreadsheet|queue|sprout|soup|mince_pie
  / she|he|they thought ..1 she|he|they was|were dying when hers|his|theirs / am i losing my mind|marbles / losing my
  mind with|over|at|because ..2 kids|noise|boredom|queue|paperwork|teenagers / cant|couldnt|cannot remember my own
  name ..1 lol|lmao|haha|hahaha / cant|couldnt|cannot get out of bed ..3
  cosy|cozy|warm|comfy|lazy|hungover|raining|cat_was|cat_on|dog_was / went|go|goes|going|gone out
  dancing|with|clubbing|shopping|drinking|walking|running|cycling|fishing|friday|saturday / went|go|goes|going out
  for|to ..2 walk|run|dinner|lunch|tea|drinks|meal|pint|coffee|curry|shops|pub|film|cinema|dance|ride|eat /
  dying|dies|died ..1 to|for|of ..1
  know|see|try|hear|find|get|meet|watch|tell|ask|eat|read|laughter|laughing|boredom|embarrassment|curiosity|shame|thirst|hunger|heat|a|cup|some|cold|go|start|show|do|have|the
  / died laughing / died of embarrassment|shame / to die for / kill|killed|murder|murdered for|my
  back|feet|time|some|an|a|the|him|her / id|could|i_could|would kill|murder|die for|him|her|them|a|someone|somebody /
  bored|scared|worried|tickled|frozen|sick|starved|working|worked to death / death of me|him|us / drop|brain|half dead
  / dead tired|on_my_feet|easy|good|beat|chuffed|keen|proud|heat|battery|nice|funny|simple|boring /
  battery|phone|laptop|plant|plants|car|wifi|internet|goldfish|hamster|fish|telly|boiler ..1
  died|dead|dying|die|went|is_dead / shoot me now / fit|fits of ..1
  giggles|laughter|rage|temper|pique|sneezing|coughing|the_giggles / fit ..1 as ..1 a fiddle / fit
  new|into|perfectly|the_kitchen / heart|hearts ..2 melted|broke|broken|soul|warming|sank|skipped_a_beat|in_the|of_the
  / my|the heart skipped ..2 when|seeing|at|as / nearly|almost|practically had|have|having|gave|give|given ..2
  heart_attack|stroke|fit|kittens / nearly|almost died|fainted|collapsed ..1
  laughing|of_laughter|of_embarrassment|of_shock|with_laughter|when_i_saw|at_the_price|at_the_cost|at_the_bill /
  gave|give|giving|gives ..1 me|him|her ..1 heart_attack|stroke|kittens / heart ..1 in my mouth / heart attack ..1
  ha|haha|lol / swallow ..2 pride|words|bait|bill|cost|price|medicine_he / swallowed|swallow my|the|her|his
  pride|words|bait|fly|dictionary / went|go|goes|mind|going ..1 blank ..3
  quiz|interview|exam|meeting|presentation|stage|question|name / mind went|goes|is blank / drew|draw a blank / double
  shift|booked|paperwork|glazing|check|checked|bed|decker|espresso|chocolate|cream|yolk|price / seeing double the /
  speechless / at|for a loss ..1 for words / lost for words / words fail me / tongue tied / tongue in cheek / slip of
  the tongue / mother tongue / speak|speech ..1 therapy|therapist / wedding|retirement|best_man|acceptance|leaving
  speech / speech went|go|goes ..1 well|great|fine|down_well|ok / breathtaking / breath of fresh / under my|his|her
  breath / waste|wasting|save|saving ..1 my|your breath / breathing
  easier|exercise|exercises|space|apparatus|normally|fine|ok|normal|clear / room|space to breathe /
  forgot|forget|remember|reminded|forgetting ..1 to breathe / breathing|breath is|was
  fine|ok|normal|good|easy|clear|great / took ..1 few|couple|deep ..1 breaths|breath / can|i breathe ..1
  fine|ok|well|easily|normally / numb ..1 with grief|boredom|shock / comfortably numb / mind numbing / numb brained /
  weak|weaker tea|coffee|signal|wifi|excuse|joke|beer|squash|argument|sun|sunshine|plot / weak at the knees /
  jellied eels / collapsed|collapse|crashed|flopped on|onto|into|in|laughing|giggling ..2
  sofa|bed|couch|chair|heap|settee|armchair|hammock /
  tent|deal|shed|fence|shelf|pie|cake|souffle|wall|roof|marquee|gazebo|bookcase|ceiling|market|markets|stocks|shares|prices|price|bitcoin|crypto|pension|government|coalition|talks|negotiations|scrum|bank|banks|defence|sandcastle|bridge|economy|deckchair|airbed
  collapsed|collapse|collapses|collapsing|fell /
  tent|deal|shed|fence|shelf|pie|cake|souffle|wall|roof|marquee|gazebo|bookcase|ceiling|market|markets|stocks|shares|prices|price|bitcoin|crypto|pension|government|coalition|talks|negotiations|scrum|bank|banks|defence|sandcastle|bridge|economy|deckchair|airbed
  has|have|had|just|nearly|almost|finally|suddenly|all|totally|completely|half|promptly collapsed|collapse|fell|fallen /
  blood boil|pressure|test|tests|donor|sugar|moon|orange|brother|count|thinners|bank|sample|results|group / stone cold
  sober / black out ..1 blinds|curtains / power cut|outage / confused the|this|their|my
  dates|days|entry|names|app|form|times|tickets|appointment / confused whether|which / confused by ..3
  letter|app|form|timetable|question|questions|dates|menu|instructions|ending|plot|rules|website|film|labels|bus|rota|signs / confused about|with ..2
  letter|appointment|form|app|dates|bill|instructions|timetable|rules|menu|layout / head over heels / off my
  head|face|trolley / out of my mind|depth / over my head / lost|lose ..1 my|the|her|his|our
  keys|phone|glasses|wallet|temper|rag|plot|game|match|bet|signal|job|dog|cat|purse|ticket|count|patience|appetite|weight|interest|bag|gloves|hat
  / losing ..1 my|the patience|temper|weight|match|game|hair / lost|lose|losing ..2 weight|pounds|kilos|kg|stone /
  lost track of time|days|what|the / lost touch|interest / lost count ..2 of|how ..4 twitches|twitch|times|coffees|days|sheep|steps|biscuits / sick|fed_up|tired of ..1
  twitching|twitches|rain|weather|winter|waiting|work|noise|job|hearing|cooking|traffic / tired|sick of ..1 living out_of|here / tired|sick of ..1 living in ..2
  house|flat|town|city|london|boxes|country|village|rain|damp|mess|limbo|chaos|rented|mud|dust / had enough ..1 of ..1 winter|weather|rain|work|twitching|noise|him|her|them / cant|couldnt go on ..1 holiday|monday / ended|ending it|things with him|her|my / end|ending|ended|finish|finishing
  ..1 it|this|things|my ..1
  relationship|call|shift|book|project|course|contract|subscription|trial|membership|marriage / wish|hope|want ..1
  winter|week|day|weather|rain|twitching|term|meeting|film ..1 would|to|was end|stop|over|be_over /
  shock|shocked|shocking ..1 price|news|result|how / paralysed|paralyzed ..1 with|by ..1 fear|nerves|indecision|anxiety|choice|choices|shyness|laughter|worry|embarrassment|dread|boredom / in stitches / jerk
  chicken|pork|seasoning / stroke|strokes ..1 genius|luck|midnight|pen|brush / back|breast|butterfly stroke / on the
  stroke / stroking|stroked / different strokes / seeing|saw|see|seen ..1 things differently|clearly|clearer /
  see|saw|seeing two|double ..1 friends|films|doctors|rainbows|deer|foxes|shows|patients|robins|games|part / part two
  / hearing|heard|hear ..1 voices next_door|outside|downstairs|upstairs|through_the_wall / hear|heard ..1 things ..1 about / see|seeing|saw children|dogs|birds ..1 at|from|again|out|running|walking|playing / saw people i|we /
  cant|couldnt|cannot stand|bear
  the|this|it|him|her|them|another|that|how|my|people|being|waiting|when|these|heat|cold|noise|hospitals /
  cant|couldnt|cannot ..1 put ..1 it|book|this|phone down / cant|couldnt|cannot get
  over|hold_of|rid|away|tickets|used|to_sleep|off_to|comfortable|blood / cant|couldnt|cannot ..1 get a|an|any
  appointment|seat|signal|refund|reply|ticket|slot|sleep / cant|couldnt|cannot keep
  up_with|track|still|away|quiet / cant|couldnt|cannot hold it_against|a_candle|my_drink|a_grudge /
  cant|couldnt|cannot ..1 open ..1 the|this|that|my ..1
  link|app|page|file|email|window|attachment|door|post|account|photo|website / cant|couldnt|cannot ..1 move ..1
  the|my|for ..1 date|appointment|car|meeting|sofa|wardrobe|holiday|snow|people|boxes|desk|piano / cant|couldnt|cannot
  ..1 pick ..1 a|one|which|between ..2 dress|colour|film / cant|couldnt|cannot walk past|away|in_these|barefoot /
  cant|couldnt|cannot ..1 speak|talk highly|french|spanish|german|italian|polish|because_of_the_noise|for_work /
  cant|couldnt|cannot ..1 remember|recall ..1 the|what|who|my|if ..1 password|pin|title|film|actor|wore|else /
  cant|couldnt|cannot ..1 find ..2 phone|keys|glasses|remote|button|appointment|difference / cant|couldnt|cannot ..1
  see ..1 the|a|any ..1 problem|difference|label|twitch / cant|couldnt|cannot ..1 wait / cant|couldnt|cannot ..1
  believe|complain|decide|help|afford|resist|remember_if|be_bothered|sleep|drop_off|beat|fault|imagine / cant|couldnt
  ..1 eat ..1 another|chocolate|spicy|gluten|dairy|seafood|nuts / cant|couldnt ..1 drink ..1
  coffee|alcohol|milk|wine|and_drive / didnt|dont|not ..1 know|remember|sure ..1 what|which|where|how|who|if|when|why
  ..2 cook|wear|say|watch|buy|expect|think|won|wrote|means|causes / passed
  my|the|an|his|her|by|quickly|exam|exams|test / passing the|by|through|comment|cloud|thought / passing out ..1
  leaflets|flyers|parade|parcels|sweets|cards / parade / locked out|myself|the_door|the_car|in_at|in_the_bathroom /
  lock down / lockdown / frozen ..1 peas|food|pizza|screen|lake|pipes|shoulder|chips|solid / screen froze / stuck
  in|on ..1 traffic|hold|lift|motorway|m25|queue|meetings|zoom|crossword|repeat|clue|level|train / pins|pin ..1
  number|code / nothing|not|no ..1 to|new|much|else|different|really|of_note report|add|say|note / nothing came ..1
  of|up / wet ..1 weather|day|feet|hair|wipes|through|socks|dog|paint|shoes / soaked ..1 in_the|by|beans|rain / got|get|getting|was|were|i|me soaked through
  / rain|rained|raining|storm|shower|downpour / leak|leaking|leaked ..2
  tap|roof|pipe|boiler|radiator|washing|car|gutter|shower|sink /
  tap|roof|pipe|boiler|radiator|gutter|ceiling|washing_machine|dishwasher|hose|bottle|shower|sink|fridge|car ..3
  leak|leaking|leaked|leaks|dripping|drips|ran|running / accident|accidents on|at ..2 m25|motorway|roundabout /
  puppy|dog|cat|kitten|toddler|baby ..4
  wee|pee|wet|weed|peed|accident|accidents|poo|pooed|drool|drooling|choked|chewed / potty|nappy|nappies /
  hot|cold|muggy ..1 day|weather|water|chocolate|bath|dog|cross|summer|outside|yoga|tub|night|flush|office / burning
  ..1 calories|toast|candle|smell|rubber|off|wood|leaves|bonfire|dinner|question / burnt|burned ..2
  toast|dinner|tongue|hand|finger|cake|mouth|rice|pan / hit ..1 the ..1
  roof|gym|town|shops|sack|hay|jackpot|road|wall|spot|beach|pub|pool / fell|falling|fall|fallen
  out_with|in_love|behind|for|through / fell asleep ..1
  in_front|on|by|at|before|early|straight|quickly|within|fine|again / foot|feet|leg|legs|arm|arms|hand|hands
  went_to_sleep|fell_asleep|gone_to_sleep|is_asleep / pulled ..1 my leg / cost ..2 arm / leg
  up|room|warmers|of_lamb|wax|press / arm wrestling|rest|chair|bands / give|gave|lend|lent|giving|need|needed a hand /
  hand|hands in_hand|full|out|cream|gel|wash|made|free|written / on the ..1 other|one hand / second hand / side
  effect|effects|by|of_the_road|street|project|dish|table|plate|salad / bright|plus|far|positive side / head
  start|office|teacher|of|massage|torch|lice|home|off_home|back_to|out_for|out_to|to_the / shoulder
  to_shoulder|bag|season / finger crossed|nails|food|print|tips / fingers crossed / thumbs|thumb up / toes in|nails /
  body language|pump|wash|lotion|builder|clock|scan|combat / knee jerk|deep|high|pads / suicide
  prevention|awareness|training|squad|hotline|helpline|talk|statistics|documentary|rates|pass /
  engine|car|mower|lawnmower|motorbike|bike|chainsaw|garden ..2
  choked|chokes|choking|choke|wheezing|died|coughed|spluttered / weeds|ivy ..3 choking|choked /
  fuse|electricity|power|storm|grid ..5 blackout|went_out|cut / heart skip|skips|skipped|skipping ..1 a ..1 beat ..2
  when|whenever|at|for|every_time / muddled|mixed|confused|jumbled ..1 up ..1 the|my|his|her|their|our|two ..2
  dates|names|days|times|keys|tickets|order|appointment|recipe|recipes|sizes / out cold by ..1 7|8|9|10|11|seven|eight|nine|ten|eleven|half|midnight / out cold before|when|as_soon_as|the_minute ..1 i|head hit|hits|touched|touches the|my pillow|pillows / bit|bitten
  my tongue ..1 eating|chewing|and_said|not_to / gagging at|for ..1 the|a / food|lead|alcohol|blood poisoning /
  seizure of its|goods|assets|drugs|power|property|funds / seizure warrant / hit|bumped|banged|knocked my head|elbow|knee|shin ..1 on|off|getting / swallow|swallowing ..1
  that|this|their|his|her ..2 story|excuse|lie|line|price|nonsense / last breath / breath ..1
  smells|mint|freshener|bad / bad breath / blackout ..1 blind|curtain|poppy|period|drill / drink|drank|drinking|had|have|having|made|love|only|pot_of ..3 black|red|brown tea|coffee / black|brown|red bread|rice|sauce|paint|shoes|hair|dress|car|cab|dog|cat|friday|eye / stroke|strokes ..1
  rehab|unit|charity|association|course|awareness / stroke club / heart|hearts ..1 foundation|shaped|of|to_heart /
  heart attack ..1 film|moment / chest ..1 of|freezer|hair|press|high / pain in the neck|bum|backside|arse|ass /
  pain ..1 au / lost|lose|losing ..1 the ..1 will to_live|to / overdose|overdosed|overdosing|od on ..2
  chocolate|tv|telly|sugar|coffee|sun|netflix|cheese|christmas|cake|sweets|caffeine|sunday / high ..1
  school|street|time|five|five|heels / burning ..1 man|desire|question / poison ivy|oak|arrow / heavy|big|long ..1
  night|session ..1 on|at / shakes|shake ..1 of|my|protein|milk / milkshake|protein shakes|shake / shaking
  hands|my_head / shook hands|my_head|it_off|it_out / dizzy heights|with / spinning ..1
  class|bike|plates|wool|top|wheel / numb ..1 skull|chuck / fever pitch|tree|dream /
  hay|cabin|spring|saturday|football|world_cup|bieber fever / rigid ..1 rules|schedule|timetable|diet|inflatable /
  stiff drink|upper|competition|breeze|gin|whisky|egg|whites|drawer|door|from_sitting / frozen ..1 shoulder|veg|north
  / cold ..1 turkey ..1 sandwich|sandwiches|curry|leftovers / turkey ..1 sandwich|curry / cramp ..1
  my_style|style|up_the / paralysed|paralyzed ..1 in ..1 the ..1 film|book|story / fell ..1 off|over|down|on|in ..2
  bike|cat|dog|toy|lego|kerb|ladder|step|ice|wall|horse|skateboard|chair|rug|hole / tripped|stumbled|slipped ..1
  over|on ..2 cat|dog|toy|lego|kerb|step|ice|rug|root|kids|cable|lead|carpet|shoes|laces / dropped ..1
  my|a|the|him|her|off|them ..2 phone|off|kids|dog|school|station|glass|plate|parcel|letter|hint|price /
  drop|dropping|drops ..1 off|in|by|the_kids|a|of / weak|weaker ..1
  pound|dollar|team|excuse|signal|wifi|batteries|battery|bladder_joke / hit the floor ..1 running|dancing / shadows
  ..2 tree|trees|clouds|puppets / want|wants|wanted to ..1 disappear|vanish ..1 to|into / hate|hated|hating myself for
  ..1 eating|drinking|buying|missing|forgetting|saying|spending|skipping|watching|being /
  burnt|burned|burn|hurt|cut|scratched myself|my_arm|my_hand|my_leg ..1
  on_the|on_a|lifting|shaving|cooking|chopping|gardening|playing|falling|moving|carrying|slicing|opening|climbing|running|trimming
  / choking up at / chilli|chili|curry|spice|pepper|vindaloo|smoke|perfume ..3 choke|choking|choked|cough|coughing|gag
  / cat|dog|kitten|puppy|baby ..2 sick|poorly / slept ..1 through ..1 the|my|till|until|it / slept like the|a ..1
  dead|log|baby|rock / slept|sleep|sleeping ..1 late|well|badly|through_the / cant|couldnt|cannot ..1
  lift|move|carry|push|shift the|that|a|this ..2
  sofa|wardrobe|fridge|piano|boxes|suitcase|box|washing|cooker|bed_on|settee|paving|slab|alone / if
  legs|it|things|symptoms|arms get|gets|got / weedkiller|bleach|chemicals|pesticide|paint|solvent ..5
  gloves|no_problem|mask_on|safely|outside|windows / jar|lid|bottle ..4 tea_towel|knack|hot_water|stubborn|tight_lid /
  dark wee|pee|urine ..2 first_thing|in_the_morning|then / wee|pee ..2 bright|pale|yellow / write|written|log|logged
  yesterday / hold ..1 the ..1 camera|phone ..1 still|steady / palpitations no / suicide
  mission|bomber|vest|pact_in|doors|run / strength training|tests|exercises|work|class|and_conditioning / blanked ..1
  on|her|him|his|the / climbed|hiked|cycled ..4 out of breath / eyelid|eye closing|closes|blinking ..1 twitch|twitches
  / slurry on|pit|tank|smell|spreader|stinks / eye|eyes|vision blurry|blurred ..1 from|after ..2
  drops|screen|screens|crying|sleep|cream|onions / no doubt|wonder / gulped|gulp ..1
  two|my|a|the|some|water|pints|coffee|tea / struggle|struggling|try|trying|need to drink ..2 litres|litre|glasses /
  without warning|reason|notice / drowning|drown in ..1 work|paper|mail|mails|emails|tasks|homework|laundry /
  paralysed|paralyzed with|by fear / hay fever / lost my words list / lost ..1 voice after|from / balance on one leg /
  slurry smell / faintly / cant|cannot|couldnt stand the|it|them|coffee|waiting|this|that|my|being|any / cant|cannot
  walk past / cant|cannot move my appointment|car|visit|meeting / cant|cannot wake up before / cant|cannot stay awake
  past / cant|cannot get up early|before / cant|cannot lift my mood / cant|couldnt|could|not see the|a
  picture|button|form|page|difference / cant|not feel a difference / cant|couldnt find the words in / couldnt|cant
  speak|talk to ..1 gp|doctor|receptionist|secretary|surgery|consultant / stroke|stroking|stroked the|my|a cat|dog|pet / stroke of luck|genius /
  front|breast|back|golf stroke / take|takes|took|taking my|your breath away / hold|held|holding|catch my|your breath
  ..1 while|underwater|swimming / hold your breath / hard|bitter pill to swallow / choked up / choked in|again ..1
  penalty / team choked / passed|pass|passing out leaflets|flyers|cards / blackout curtains|blinds|curtain / power
  blackout / throwing|throw|threw a fit / lost|lose control of ..1 car|bike|remote / speak|talk to|about /
  cant|couldnt|cannot|not speak|talk french|german|english|loud|loudly|up / want this to stop twitching /
  computer|laptop|phone|system|app|shelf|chair|tent collapsed / slept all day on / saw|see|seeing ..1 double
  decker|rainbow|shift|yolk / dribble|dribbled|dribbling ..1 ball / drooling over / can|cant|cannot|couldnt go on a|the
  bus|train|trip|ride|rides|rollercoaster|plane|holiday|swings|website|computer|course|cruise|walk|run|hike|boat|bike|treadmill / can|cant|cannot|couldnt go on
  holiday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|trips / want|wanted it to be over the exam|exams|weekend|holidays|winter /
  want|wanted to end the|my ..2 trial|diet|journal|course|subscription|call / tablets|pills|capsules are|were|is
  hard|difficult to swallow because / suicide squad / overdosed|overdose on chocolate|coffee|cake / cut myself
  shaving|cooking|on / killing me / bike saddle / new saddle / saddle on|was / collapsed on|into ..1 sofa|bed|couch /
  not sure / not only|just / dont|didnt|not know why|if|how / no idea / not|didnt sleep|slept|eat / cant|couldnt sleep
  / black|brown bread / locked myself out / choked on|over my ..1 toast|tea|coffee|cornflakes|dinner|drink|pint
  ..1 when|at|reading|laughing ..3 saw|read|heard|said|told|price|prices|news|joke|bill|result|results|photo|paper|him|her / open my mouth without / cant|couldnt find the words to|in / two of
  us|my_friends|the_kids
`);
