import type { Grammar } from "../grammar";
import { entries } from "./entries";

/** Words for what is wrong, in English. */
export const TROUBLE_LISTS = {
  cannot: entries(`
    cant / cannot / can not / cant even / cannot even / couldnt / could not / unable to / not able to / havent been able
    to / have not been able to / wasnt able to / was not able to / no longer able to / can hardly / can barely / could
    hardly / could barely / hardly able to / barely able to / can no longer / cant seem to / arent able to / isnt able
    to / never able to / dont feel i can / dont feel that i can / dont feel like i can / dont feel as if i can / dont
    think i can / dont think that i can / dont believe i can / dont feel able to / do not feel i can / do not feel that
    i can / do not feel like i can / do not feel as if i can / do not think i can / do not think that i can / do not
    believe i can / do not feel able to / didnt feel i could / didnt feel that i could / didnt feel like i could / didnt
    feel as if i could / didnt think i could / didnt think that i could / didnt believe i could / didnt feel able to /
    did not feel i could / did not feel that i could / did not feel like i could / did not feel as if i could / did not
    think i could / did not think that i could / did not believe i could / did not feel able to / not being able to / am
    not able to / cant manage to / couldnt manage to / cannot manage to / unable / not able / cant properly / no longer
    can / havent the strength to / dont have the strength to / not got the strength to / finding it hard to / finding it
    difficult to / finding it impossible to / find it hard to / found it impossible to / lost the ability to /
    impossible to / cant really / couldnt even / didnt manage to / failing to / scarcely able to / can scarcely /
    struggle to / struggling to / struggled to / struggles to / can only just / could only just / dont seem able to /
    cant any longer / aint able to / cannae / couldnae / cyah / no fit / cud not / cant hardly / couldnt hardly / not
    managing to / havent managed to / never managed to / no longer fit / dey struggle to / not able for / cant at all /
    am unable to / is unable to / not possible to / no can / not capable of / incapable of / canna / no able to /
    no strength to / no power to / dont manage to / no longer manage to / isnt possible to / cant barely / too weak to / too tired to / will not / refuse to / i no fit
  `),
  trouble: entries(`
    trouble / troubles / difficulty / difficulties / difficult / problem / problems / hard / harder / struggle /
    struggles / struggling / struggled / issues / issue / fighting / battling / hard work / an effort / effort / a
    battle / labouring / tough / impossible / struggly
  `),
  worse: entries(`
    bad / worse / difficult / hard / harder / painful / laboured / labored / weak / shallow / terrible / awful / failing
    / weaker / tricky / impossible / wrong / uncomfortable / an effort / a struggle / a problem / slow / hard work /
    hard going / tough / struggle / effort / rapid / fast / exhausting / scary / very bad / heavier / quick / tight /
    noisy / raspy / rattly / gurgly / gurgling / wheezy / crackly / getting worse / seizing
  `),
  sudden: entries(`
    sudden / suddenly / out of nowhere / overnight / in an hour / all at once / in seconds / within minutes / in minutes
    / from nowhere / all of a sudden / without warning / just like that / one minute / in a flash / abruptly
  `),
  weak: entries(`
    weak / weaker / weakness / limp / floppy / paralysed / paralyzed / paralysis / useless / powerless / weaken /
    weakening / no strength / no power / no force / strengthless / feeble / lifeless / jelly
  `),
  numb: entries(`
    numb / numbness / tingling / dead / pins and needles / pins n needles / pins needles / pins and needle / tingly /
    tingles / no feeling / dead feeling / numb feeling / loss of feeling / numbing / tingle / deadness
  `),
  lost: entries(`
    lost / losing / lose / loss of / loses
  `),
  oneself: entries(`
    myself / my self / meself / mysel / himself / herself / themselves / hisself
  `),
  myself: entries(`
    myself / my self
  `),
  perceive: entries(`
    see / sees / seeing / saw / seen / hear / hears / hearing / heard
  `),
  very: entries(`
    very / so / too / really / extremely / increasingly / awfully / terribly / more and more / much / quite
  `),
  wont: entries(`
    wont / wouldnt / would not / will not / doesnt / does not / dont / do not / didnt / did not / refuses to / refused
    to / stopped / no longer
  `),
  dont: entries(`
    dont / do not / didnt / did not / no longer / wont / not sure i
  `),
  anymore: entries(`
    any more / anymore / any longer / like this
  `),
  clumsy: entries(`
    clumsy / useless / weak / stiff / tripping / odd / numb / cant walk / cannot walk / walk properly / unsteady /
    walking
  `),
  faint: entries(`
    fainted / fainting / faints
  `),
  brew: entries(`
    tea / coffee / gravy / bovril / dr pepper / root beer / irn bru / iced tea / espresso / prune juice / cranberry juice
    / rooibos / milo / ovaltine / oil / engine oil / brandy / whisky / rum / sherry / hibiscus / sorrel / beer / ale /
    stout / guinness / cola / coke / pepsi / treacle / molasses / marmite / vimto / ribena / port / wine / red wine /
    merlot / soy sauce / vinegar / balsamic / rust / rusty / blood / chocolate / mud / syrup / kvass / bitter
  `),
  dark: entries(`
    dark / brown / black / cola / coke / tea / red / rusty / pepsi / stout / guinness / treacle / rust / reddish / reddy
    brown / brownish / blackish / port / red wine / mahogany / soy sauce / marmite / bloody / blood / ribena /
    blackcurrant / chocolate / molasses / malt / zobo / palm oil / muddy / maroon / burgundy / mud / pepsi cola / coca
    cola
  `),
  toxic: entries(`
    fever / confused / hot / drooling / shaking / sweats / seeing / shakes / hallucinating / rigid / stiff / sweating /
    sweaty / shivery / shivering / shaky / trembling / jerking / jerky / agitated / muddled / feverish / temperature /
    temp / burning / drowsy / vomiting / drenched / tremor / tremors / delirious / not with it / pouring with sweat /
    spasms / jittery / boiling / soaked / clammy / restless / roasting / on fire / wired
  `),
  level: entries(`
    waist / chest / belly / tummy / stomach / ribs / hips / hip / thigh / thighs / knee / knees / groin / elbow / elbows
    / shoulder / shoulders / neck / arms / hands / face / belly button / navel / bum / bottom / pelvis
  `),
  meds: entries(`
    sertraline / citalopram / fluoxetine / prozac / paroxetine / escitalopram / venlafaxine / duloxetine / mirtazapine /
    amitriptyline / antidepressant / antidepressants / ssri / maoi / tramadol / lithium / haloperidol / olanzapine /
    risperidone / quetiapine / clozapine / antipsychotic / antipsychotics / baclofen / metoclopramide / linezolid /
    ecstasy / mdma / cocaine / molly / spice / new tablets / new tablet / new pills / new medicine / new meds / new drug
    / new medication / new injection / st johns wort / triptan / fentanyl / diazepam / pregabalin / gabapentin / valium
    / benzos / codeine / morphine / lorazepam / antidepressant tablets / mood stabiliser / steroids / party drugs /
    ketamine / speed / crystal meth / weed gummy / edible / epilim / valproate / phenytoin / buprenorphine / methadone /
    oxycodone / lexapro / zoloft / cymbalta / effexor / trazodone / ondansetron / statin / statins / anti sickness /
    sleeping tablets
  `),
  poison: entries(`
    bleach / weedkiller / weed killer / insecticide / pesticide / fly spray / bug spray / bug killer / rat poison / slug
    pellets / paraffin / kerosene / petrol / diesel / antifreeze / ant killer / chemicals / chemical / fumes / sheep dip
    / organophosphate / sniper / gramoxone / paraquat / malathion / roundup / herbicide / fungicide / solvent / solvents
    / orchard / crops / fields / poison / gas / ammonia / acid / turps / white spirit / nerve agent / greenfly / roses /
    methylated spirit / meths / detergent / dettol / jik / izal / lighter fluid / drain cleaner / descaler / mushrooms /
    wild mushrooms / washing liquid / mosquito / hemlock / nail varnish remover / screen wash / cleaning fluid / oven
    cleaner / disinfectant / cyanide / arsenic / snail bait / otapiapia
  `),
  caustic: entries(`
    weedkiller / weed killer / bleach / antifreeze / white spirit / turps / paraffin / petrol / diesel / kerosene / drain
    cleaner / drain unblocker / unblocker / unblocking / descaler / disinfectant / screenwash / screen wash / pesticide /
    insecticide / rat poison / cleaning fluid / cleaning liquid / oven cleaner / toilet cleaner / lighter fluid / nail varnish remover / caustic /
    paint stripper / paint thinner / brake fluid / sanitiser / detergent / ammonia / slug pellets / dettol / jik / meths / battery acid /
    drain stuff / cleaning stuff / drain fluid / toilet stuff / drain liquid
  `),
  swollen: entries(`
    swell / swells / swelled / swelling / swollen / swole / puffed / puffing up / blown / blew up / ballooned / balloon /
    fat / huge / twice the size / double the size / twice its size / like a balloon / come up / came up
  `),
  reactive: entries(`
    tablet / tablets / pill / medicine / medication / meds / antibiotic / antibiotics / penicillin / amoxicillin /
    ibuprofen / naproxen / dose / injection / jab / vaccine / sting / stung / bee / wasp / nuts / peanut / peanuts / prawns /
    shellfish / hives / welts / itch / itching / itchy / wheezing
  `),
  creature: entries(`
    cats / cat / dogs / spiders / insects / bugs / rats / mice / snakes / men / man / little people / small people /
    children / figures / shadows / ghosts / faces / animals / ants / worms / monkeys / soldiers / strangers / dead
    people / creatures / beetles / birds / a woman / someone / somebody / people
  `),
  fast_rate: entries(`
    145 / 146 / 147 / 148 / 149 / 150 / 151 / 152 / 153 / 154 / 155 / 156 / 157 / 158 / 159 / 160 / 161 / 162 / 163 / 164 / 165 / 166 / 167 / 168 / 169 / 170 / 171 / 172 / 173 / 174 / 175 / 176 / 177 / 178 / 179 / 180 / 181 / 182 / 183 / 184 / 185 / 186 / 187 / 188 / 189 / 190 / 191 / 192 / 193 / 194 / 195 / 196 / 197 / 198 / 199 / 200 / 201 / 202 / 203 / 204 / 205 / 206 / 207 / 208 / 209 / 210 / 211 / 212 / 213 / 214 / 215 / 216 / 217 / 218 / 219 / 220 / 221 / 222 / 223 / 224 / 225 / 226 / 227 / 228 / 229 / 230
  `),
  past_years: entries(`
    1950 / 1951 / 1952 / 1953 / 1954 / 1955 / 1956 / 1957 / 1958 / 1959 / 1960 / 1961 / 1962 / 1963 / 1964 / 1965 / 1966 / 1967 / 1968 / 1969 / 1970 / 1971 / 1972 / 1973 / 1974 / 1975 / 1976 / 1977 / 1978 / 1979 / 1980 / 1981 / 1982 / 1983 / 1984 / 1985 / 1986 / 1987 / 1988 / 1989 / 1990 / 1991 / 1992 / 1993 / 1994 / 1995 / 1996 / 1997 / 1998 / 1999 / 2001 / 2002 / 2003 / 2004 / 2005 / 2006 / 2007 / 2008 / 2009 / 2010 / 2011 / 2012 / 2013 / 2014 / 2015 / 2016 / 2017 / 2018 / 2019 / 2020 / 2021 / 2022 / 2023 / 2024
  `),
} satisfies Grammar["lists"];
