import type { ItemId, RowId } from "@/lib/clinical/triage/rule";

/** What is not the article's in a rule that is: its numbers, where it narrows or adds, and whom to see where it names nobody. */
export const OURS: Readonly<Record<string, string>> = {
  I1: "“Immediate” is read as 7 days, with a first look the next day; whom to see and which tests.",
  U1: "14 days: the article names no time; which tasks count, and that an unanswered task list counts; examination, neurologist and the study of conduction block.",
  U2: "14 days; speech or swallowing alone is enough, where the article counts boxes; whom to see and which tests.",
  U3: "“Urgent” is read as 14 days; that a neurologist examines and decides on MRI.",
  U4: "“Urgent” is read as 14 days; 4 days a week in two weeks is the reading of “most days”; EMG and bloods.",
  U4b: "14 days, behind U4: tingling that comes and goes is common and is reviewed before MRI; whom to see; 4 days a week.",
  U5: "The 2 boxes are the article's; “promptly” is read as 14 days where one box is hard; which boxes are hard.",
  U6: "Narrows and adds: the article speaks of any combination; 2 or more rows count here only with wasting, weakness or sensory signs and with documented worsening, then 14 days (S5 takes the rest). What counts as worsening, doubling included, is ours.",
  U7: "14 days; family history needs functional weakness beside it, to be more than one box.",
  S1: "The article's 2–3 weeks: target 14, breach 21 days. What counts as another area, and the examination.",
  S2: "14 to 21 days, by RF1; that “unrelated” is read as 2 or more regions (CL4).",
  S3: "“Promptly” is read as 14 to 21 days where no box is hard; the 2 boxes are the article's.",
  S4: "14 to 21 days; felt weakness counts as weakness; “unexplained” is read as 14 days of twitching; whom to see.",
  S5: "14 to 21 days; 2 rows are the reading of “any combination”; whom to see.",
  S6: "7 of 10 is the reading of “disrupts your life”; “other neurological signs” have rules of their own; 14 to 21 days; that the expert is a neurologist.",
  S7: "14 to 21 days; the neurologist beside the ophthalmologist; band a where the face came first.",
  R1: "The review opens on day 21 and closes on day 28 of the plan; 42 days; whom to see and which tests.",
  R4: "“Beyond two weeks” is read as day 15; 42 days; eyes that clamp shut (blepharospasm).",
  R8: "42 days; that a patient's “worse” is an escalation without a plan; examination and bloods.",
  M1: "“Weeks” is read as 14 days; the review within 28 days.",
  M2: "One box alone is no urgent attention here: the review within 28 days, and that a doctor is seen.",
  M3: "Each of the pattern's parts must be answered; “one small area” is read as fewer than 2 areas; the review within 28 days.",
  EY1: "“A few days” is read as up to the eyelid rule's 14 days; that everything else is answered.",
  C1: "That everything that must be answered is, and the pattern of M3 is whole.",
};

/** The same of the article's rows and items. */
export const OURS_OF_MARKS: Readonly<Partial<Record<RowId | ItemId, string>>> = {
  RF1: "1, 2 and 3 areas or regions, and the window: the reading of “multiple areas”.",
  RF4: "14 days: the reading of “weeks”.",
  CL1: "15 days: the reading of “more than 2 weeks”.",
  CL4: "Narrows: “unrelated” is read as 2 or more regions with confirmed twitching; fewer than two places named make it possible only.",
};

/** What an addition takes from the article all the same. */
export const FROM_THE_ARTICLE: Readonly<Record<string, string>> = {
  I10: "Adds to AR9: the article names dehydration and salts as a harmless cause, “Rehydrating with water and electrolyte solutions often resolves the issue quickly.”; a sign within 14 days makes it immediate, with bloods the same day. The tier, the 7 and 14 days and whom to see are ours.",
};
