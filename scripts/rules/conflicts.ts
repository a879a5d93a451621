/** Where the article and other guidance part (clinical specification 9), and what was decided. */
export const CONFLICTS = [
  {
    topic: "Twitching alone that spreads",
    article: "A neurologist within 2 to 3 weeks.",
    elsewhere:
      "NICE NG127: no routine referral of fasciculations without wasting and weakness, or rigidity (F3). NHS: a GP after 2 weeks, in more than one place, with weakness or stiffness, or after a new medicine (F47).",
    decision:
      "The article stands. A clinician may lower it with the reason “NG127 isolated fasciculation, examined normal”.",
  },
  {
    topic: "Progressive weakness",
    article: "Schedule EMG and blood tests; no time is named.",
    elsewhere: "Refer without delay, or urgently (F2, F7, F13).",
    decision: "The action stands, and the limit of urgent a is added.",
  },
  {
    topic: "Eyelid",
    article: "An ophthalmologist after 2 weeks.",
    elsewhere: "After 3 months, or with blepharospasm (F3).",
    decision: "The article stands for patients; a clinician may lower it with a reason.",
  },
  {
    topic: "Tingling",
    article: "Urgent MRI or referral.",
    elsewhere: "Common in benign fasciculation syndrome: 70.6 % of a clinic's patients (F26).",
    decision: "Urgent b: a clinician reviews it within 14 days and decides.",
  },
  {
    topic: "Speech or swallowing",
    article: "One of two boxes.",
    elsewhere: "An urgent to immediate ladder of its own (F4).",
    decision: "A floor of its own: one box is enough.",
  },
  {
    topic: "Breathing, bladder and bowel, sudden onset",
    article: "Not mentioned.",
    elsewhere: "Immediate (F2, F4, F5).",
    decision: "Added as emergencies.",
  },
  {
    topic: "Caffeine as a cause",
    article: "Stated.",
    elsewhere:
      "A primary study on caffeine, exercise and fasciculation (Fermont 2010) is cited, but its result could not be read.",
    decision: "Logged, and never used to explain anything away.",
  },
] as const;

/** What nobody could find, so that no rule rests on it. */
export const NOT_FOUND = [
  "the checklists of thinkALS and ReferALS, and anything named “ALS PERT”",
  "the footnotes of the Gold Coast criteria",
  "the respiratory thresholds of NG42",
  "a national form of the British Society for Clinical Neurophysiology",
  "the licence of ALSFRS-R, which is therefore not used",
  "the primary text behind reassurance below the age of 40",
] as const;

/** What only a clinician may decide before the rules are used for anybody. */
export const FOR_A_CLINICIAN = [
  "the thresholds of the emergency rules",
  "the 7 days of immediate",
  "what the clinic can staff",
  "whether an eyelid counts as an area",
  "whether a nurse may review urgent b",
  "what happens out of hours, and the local numbers",
] as const;
