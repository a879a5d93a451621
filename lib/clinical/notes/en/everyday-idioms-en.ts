import { entries } from "./entries";

/** Turns of speech of an ordinary day: what is funny, tiresome, broken, dark or a matter of the house. */
export const EVERYDAY_IDIOMS_EN = entries(`
  confused about|over|on|regarding|by|with ..3 dose|dosage|dosing|tablet|tablets|prescription|prescriptions $|,|is|should|whether|which|so_will|so_i_will|so_rang|so_asked|so_ill /
  carried|carry|carrying my|the|our ..1 son|daughter|baby|toddler|kids|boy|girl|little_one|shopping|washing|chairs|tables /
  remember|recall|think_of the name of ..3 teacher|actor|actress|film|song|band|street|restaurant|pub|book|plant|colleague|neighbour|place|show|singer /
  tongue stuck to|on the roof|stamp|envelope|lolly /
  cant|couldnt|could_hardly|can_hardly|cannot speak|talk|breathe|stand for|with|from laughing|giggling|laughter|joy /
  choking smoke|dust|traffic /
  rather die than sing|eat|dance|wear|speak|watch|camp|queue|karaoke|go_camping|do_karaoke /
  way out of ..2 job|contract|car_park|village|town|building|maze|meeting|traffic|party /
  point of|in ..1 alarm|an_alarm|a_diet|an_app|paying|cleaning|washing|ironing|cooking|hoovering|setting|buying /
  cant|couldnt|cannot do ..2 buttons|button|zip|laces|keys ..1 till|until|with|in ..3 warmed|warm|gloves|mittens|nails|cold|snow /
  cant|couldnt|cannot ..1 get a|an|any|no answer on|off|at|from_the|from_my|from_them|about|to|$ /
  put|putting|laid|laying|left|leaving|set|setting ..1 poison|bait|powder ..1 down|out ..1 for|in|under|behind ..1 rats|mice|ants|slugs|rat|wasps|moles|shed|loft /
  how fast|quickly /
  leg_day ..2 , ..1 legs ..3 jelly|lead|wood|dead|gone|shaking|noodles|wobbly /
  asked|asks|asking ..1 me|us ..1 about it|that|this today|yesterday|again|tonight /
  spasm|spasms in|of ..1 my|the ..1 eyelid|eye|lid|calf|thumb|toe|foot|finger|cheek|lip|thigh|shoulder|bicep|forearm /
  sprayed|spraying|spray ..3 in|wearing ..1 full|proper|my|the|all_the ..1 suit|mask|gear|ppe|respirator|overalls /
  voice notes|note|mail|memo|memos|message|messages|over|recording|recognition|assistant|coach /
  caffeine|coffee|sugar|chocolate|vitamin|cheese|telly overdose|od /
  magnesium|nasal|nose|hair|room|cooling|deep_heat|pain|throat|salt_water|cold spray /
  wee flutter|flutters|twitch|twitches|flicker|flickers|jump|jumps|tic|bit|while|one|ones|lad|girl|boy|man|nap|walk|dram|cry|sleep|chat|drink|dog /
  heart fluttering|fluttered|flutters|racing|raced over|for|about|when|because_of ..2 boy|girl|him|her|crush|proposal|proposed|baby|bride /
  cant|couldnt|cannot|unable_to breathe|breath through|out_of|thru my nose $ /
  film|book|series|episode|play|programme|story|novel|drama|soap ..1 had|has|with|showed|contained|featured ..1 a suicide|overdose|seizure|stroke|heart_attack|poisoning /
  sleep paralysis / poisonous atmosphere|mood|people|boss|email|neighbour|family|office|comments|relationship|tongue|workplace|berries_in|plants_in /
  at deaths door / suicidal driver|drivers|cyclist|cyclists|squirrel|squirrels|pigeon|pigeons|deer|pheasant|pheasants|maniac|taxi|overtaking /
  heart|hearts goes|went|go out to /
  gave|give|giving|given the|our|my ..1 dog|dogs|cat|cats|horse|cow|cows|ewe|ewes|sheep|calf|calves|hens|rabbit ..3 tablet|tablets|dose|wormer|drench|medicine ..1 twice|double|wrong|again /
  double|triple|extra|daily|big|good dose of ..1 football|sun|sunshine|vitamin_d|telly|family|culture|guilt|news|christmas|fresh_air|rugby|cricket|laughter|gossip|reality|caffeine|coffee /
  so cold|freezing my lips went|turned|were blue /
  leaving|leave|left|leaves ..2 it|this|that|them|box|field|page|bit|section|one|day|yesterday|row blank / blank page|form|box|space|canvas|screen|expression|wall|look|sheet|boxes|cheque /
  my|the|this|his|her ..1 old|bad|dodgy|gammy|trick|arthritic|creaky|football|rugby ..1 knee|hip|ankle ..1 gave|gives|giving|went|goes ..1 way|out|again /
  lights|light ..1 went|go|goes|gone|going out|off ..1 in|during ..2 storm|gale|thunder|wind|thunderstorm|lightning /
  church|street|house|kitchen|bathroom|hall|office|shop|stage|headlight|fairy|tree|christmas|porch|landing|traffic|garage|car|bedroom lights|light ..1 went|go|goes|gone|going out|off|dark /
  bit|bite|biting|bitten my tongue ..1 and|so|but|when|at|with|in ..3 said_nothing|nothing|boss|mother_in_law|meeting|manager|quiet|smiled|peace|kept_quiet /
  cant|cannot|couldnt feel my ..1 toes|fingers|nose|feet|hands|face|ears ..1 in|from|with ..2 cold|snow|frost|wind|boots|rain|ice|freezer|sea|weather|mittens /
  put|putting|laid|laying|left|leaving|set|setting ..1 rat|mouse|ant|slug ..1 poison|bait|powder|pellets ..1 down|out|for|in|under|behind /
  hot ..1 shower|pack|towel|flannel|wheat_bag|compress|soak|cuppa|oil|tea|coffee|food|curry|sauce|kitchen|room|van|bus|train|car|afternoon|morning|spell|drink|toddy|lemon|patch|stone|pad|water_bottle|summer|sun|country|weather /
  double vision ..1 of|from|over|doing|reading ..1 bills|spreadsheets|laundry|washing|paperwork|invoices /
  confused about|over|on|regarding|by|with ..3
  pharmacy|physio|exercises|exercise|diet|bins|recycling|heating|thermostat|tax|rota|shift|shifts|timetable|clocks|directions|recipe|parking|booking|bookings|boiler|remote|controls|settings|homework|rules /
  wee|pee|it|that|colour|they gave|gives|giving me ..1 a start|fright|scare|shock|turn|giggle|laugh|jump /
  cant|couldnt|cannot breathe for|with|from ..2 cold|snot|sinuses|hay_fever|hayfever|congestion ..1 , ..1 nose|sinuses|head /
  cant|couldnt|cannot breathe for|with|from ..1 snot|sinuses|hay_fever|hayfever|congestion /
  face|faces fell ..1 when|at|as|reading|seeing ..2 saw|heard|told|opened|bill|price|prices|news|score|result|total|cost|queue|quote|exam /
  choke|chokes|choked|choking ..1 up|me_up|us_up ..1 when|whenever|every_time|each_time|any_time ..1 i|we|they|you hear|heard|see|saw|think|thought|talk|talked|watch|watched|say|said|look|remember|sing /
  choke|chokes|choked|choking ..1 up ..1 over|about|thinking|watching|hearing|listening|seeing|talking|reading /
  was|am|im|were|absolutely|proper|well|so|bit|pretty|feeling|felt|gutted choked ..1 we|they|that|to|about|for|he|she ..1 lost|miss|missed|leave|left|him|her|them|hear|say|didnt|never|sold|drew|go /
  kill|kills|killed|killing me ..1 to give|get|say|admit|miss|wait|stop|lose|see|watch|let|leave|ask|do|go|have|make|sit|pay|part|throw /
  drowning|drown|drowned in ..2
  paperwork|admin|deadlines|marking|reports|washing|ironing|nappies|toys|debt|bills|orders|boxes|leaves|courgettes|tomatoes|meetings|assignments|essays|forms|parcels|jobs|exams|revision|coursework|chores|messages|calls|spreadsheets|tickets|invoices|calving|patients|visitors|wrapping|lists|data|tinsel|snow /
  have|having|get|give|gave|had a stroke|heart_attack|seizure|fit|coronary if|when ..1 i|he|she|they|you|we|the ..1 ate|eat|saw|see|sees|heard|hear|finds|found|keep|kept|carry|have|had|dont|didnt|spent|knew /
  took|take|taken|taking a|the|my ..1 wrong|left|right|second|first|next turn|turning /
  took|take|taken|taking|had|my turn|turns to|at|on|in|with|cooking|driving|washing /
  eyelid|eye|lid|lids|twitch|twitches|calf|thumb ..1 wont|doesnt|didnt|never|not|wouldnt quit|stop|settle|rest|behave|leave_me|let_up|give_up|shut_up|pack_it_in /
  fed_up|sick|tired|had_enough of|with ..1 it|this|things ..2 going_on|dragging|taking|always|lasting /
  was|went|go|going|been|were|night out out /
  flicker|flickers|flickering|twitch|twitches|twitching|tic|flutter|fluttering ..1 in|of|at|under ..2 eyelid|eye|lip|cheek|jaw|mouth|chin|face|brow|eyebrow ..2 , ..1 gone|stopped|went|fine|better after|in|by|with|now|when|before|once|again|$|within|on|and|, /
  eyelid|eye|lip|cheek|jaw|chin ..1 flicker|flickers|flickering|twitch|twitches|twitching|fluttering ..2 , ..1 gone|stopped|went after|in|by|with|now|when|before|once|again|$|within|on|and|, /
  epidural with|for ..1 my ..1 first|second|third|eldest|son|daughter ..5 legs|feet ..2 dead|numb|heavy ..2 hours|ages /
  went|go|goes|going|gone|turned|turns|all|was|is ..2 black|dark|blank on ..3 map|radar|chart|screen|app|graph|board|forecast|dashboard|display|news|website|monitor /
  sky|skies|clouds|cloud|map|radar|monitor|display|website|app|camera|bulb|bulbs|streetlight|streetlights|street_lights|traffic_lights|street|village|town|hall|theatre|cinema|stage|theater|stadium|church|shop|office|classroom|sea|forest|tunnel|milk|potato|potatoes|plum|plums|mould|mold|wall|walls|grill|oven|rice|sausage|sausages|burger|burgers|barbecue|bbq|silver|copper|water|sink|bath|teapot|kettle|spoon|gloves|socks|shoes|tyres|snow|roof|leaf|mango|plantain|stew|pot|garlic|meat|crust|cake|lipstick|nails|paintwork|photo|photos|picture|game|programme|film|station|projector|dashboard|tablet|ipad|computer|kindle|fitbit|watch|fridge|lamp|candle|engine|windows|curtains|mirror|pond|river
  went|gone|going|goes|turned|turns|turning|go|all_went|has_gone|have_gone|had_gone|has_turned|have_turned|suddenly_went|just_went|keeps_going|keep_going|kept_going|is_going|are_going black|dark|blank|grey|gray /
  it ..1 gets|got|getting|goes|is|was|turns dark ..2 early|earlier|by|at|outside|before|around|out|about|now /
  it went dark|black ..1 early|at|by|outside|around|before|about /
  lights|light went|go|goes|gone|going out|off|dark ..2 in|at|on|across|all_over ..2 street|road|village|town|building|house|school|office|hall|hotel|stadium|theatre|cinema|shop|supermarket|station|ward|estate|island|parish|block
`);
