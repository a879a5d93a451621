/**
 * Words in a note that may mean an emergency. They raise a prompt and a flag; a note without them
 * lowers nothing.
 */
const EMERGENCY_WORDS: readonly RegExp[] = [
  /(?:can ?no?t|can'?t|cannot|hard to|trouble|struggl\w*(?: to)?|gasping|fight\w* for) ?(?:to )?breath/,
  /short of breath|out of breath|breathless|suffocat/,
  /chok(?:e|ed|es|ing)/,
  /(?:can ?no?t|can'?t|cannot) swallow/,
  /numb\w*(?: \w+)? (?:between|down below|saddle|groin)|saddle/,
  /lost control of (?:my )?(?:bladder|bowel)|(?:can ?no?t|can'?t|cannot) (?:pee|urinate|pass (?:water|urine))|wet myself|soiled/,
  /suicid|kill(?:ing)? my ?self|end(?:ing)? my life|harm(?:ing)? my ?self|want to die|better off dead/,
  /black(?:ed)? ?out|passed out|faint(?:ed|ing)|seizure|convulsion/,
  /sudden(?:ly)?(?: \w+){0,6} (?:weak|numb|paraly[sz])|paraly[sz]ed/,
  /slurr/,
];

export function hasEmergencyWords(note: string): boolean {
  const plain = note
    .replaceAll(/[’‘ʼ´`]/g, "'")
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
  return EMERGENCY_WORDS.some((words) => words.test(plain));
}
