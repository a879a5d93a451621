/**
 * Words in a note that may mean an emergency. They raise a prompt and a flag; a note without them
 * lowers nothing.
 */
const EMERGENCY_WORDS: readonly RegExp[] = [
  /(?:can ?no?t|can'?t|cannot|hard to|trouble|struggl\w*(?: to)?|gasping|fight\w* for) ?(?:to )?breath/,
  /short of breath|out of breath|breathless|suffocat|gasp(?:ed|ing|s)?\b/,
  /chok(?:e|ed|es|ing)/,
  /(?:can ?no?t|can'?t|cannot) swallow/,
  /numb\w*(?: \w+)? (?:between|down below|saddle|groin)|saddle/,
  /(?:no feeling|(?:can ?no?t|can'?t|cannot) feel)(?: \w+){0,3} (?:between|down below|groin|legs)/,
  /lost control of (?:my )?(?:bladder|bowel)|(?:can ?no?t|can'?t|cannot) (?:pee|urinate|pass (?:water|urine))|(?:wet|peed|pooed) (?:my ?self|the bed)|soiled/,
  /suicid|kill(?:ing)? my ?self|end(?:ing)? my life|(?:harm|hurt)(?:ed|ing)? my ?self|self.?harm|want to die|better off dead/,
  /do ?n[o']?t want to (?:live|be here|wake up)/,
  /black(?:ed)? ?out|passed out|faint(?:ed|ing)|seizure|convulsion|(?:had|having) a fit/,
  /sudden(?:ly)?(?: \w+){0,6} (?:weak|numb|paraly[sz])|paraly[sz]ed/,
  /(?:can ?no?t|can'?t|cannot) move my (?:\w+ )?(?:arm|leg|hand|foot|face|side|body)/,
  /(?:face|mouth)(?: \w+){0,2} droop/,
  /slurr/,
];

export function hasEmergencyWords(note: string): boolean {
  return emergencyWordsIn(note).length > 0;
}

/** The words of a note that may mean an emergency, in lower case and each once. */
export function emergencyWordsIn(note: string): readonly string[] {
  const plain = note
    .replaceAll(/[’‘ʼ´`]/g, "'")
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
  const found = EMERGENCY_WORDS.flatMap((words) => words.exec(plain)?.[0] ?? []);
  return [...new Set(found)];
}
