/** Words that end what a sign before them speaks of. */
export const EVERY_TURN = [
  "but",
  "and",
  "because",
  "so",
  "then",
  "yet",
  "although",
  "though",
  "except",
  "cos",
  "however",
  "until",
];

const IN_THE_PRESENT =
  "cant|cannot|can_not|unable|is|are|am|im|ive|isnt|arent|wont|doesnt|has|have|keep|keeps|feels|now|suddenly|since|still|today|tonight";

/** Where a clause begins that says what is so now. */
export const PRESENT_CLAUSE = [
  `, ..3 ${IN_THE_PRESENT}`,
  `and|but|then|yet|so|though|although ..3 ${IN_THE_PRESENT}`,
];

/** Where the writer goes on to say how they are, after a comma or with none. */
export const OWN_CLAUSE = [
  ...PRESENT_CLAUSE,
  ", i|im|ive|my|both|he|she|its",
  ", ..5 suddenly|now|since|today|tonight",
  "it|this|pulse|chest|heart|breathing|signs|symptoms|online|again|help i|im|ive|my",
];
