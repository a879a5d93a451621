import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { Band, Information, Overdue, Tier } from "@/lib/clinical/history/tier";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import type { PatientIdentity } from "@/lib/format/patient-identity";
import type { AskedQuestion } from "./asked-question";
import type { CaseSummary } from "./case-summary";
import type { CaseView } from "./case-view";
import type { ChecklistRun } from "./checklist-run";
import type { DecisionLine, ExpiredProposal, OpenProposal } from "./decision-line";
import type { JournalRow } from "./journal-rows";
import type { UnreadNote } from "./unread-notes";

/** A referral with everything that its page shows. Days of the patient are in the patient's zone, deadlines in the clinic's. */
export type ReferralRecord = CaseView & {
  referralId: string;
  /** A decision names it, and is refused when the case has changed since. */
  version: number;
  status: "open" | "closed";
  patientId: string;
  patient: PatientIdentity;
  openedAt: Date;
  closedAt: Date | null;
  /** When the patient last corrected something that nobody has acknowledged; null: nothing waits. */
  correctedAt: Date | null;
  /** The closed referral that this one came after. */
  previousReferralId: string | null;
  /** When the reader looked at it before; null: never. */
  lastLookAt: Date | null;
  /** The case in short, as it was known at a moment. */
  summaryAt: (until: Date) => CaseSummary;
  owner: { personId: string; name: string } | null;
  current: CurrentCase;
  /** The open findings, most urgent first, the latched ones among them. */
  findings: readonly Finding[];
  /** Rules whose finding is only latched from an earlier assessment. */
  latched: readonly string[];
  /** Null while it was never assessed. */
  assessment: { result: Assessment; assessedAt: Date } | null;
  /** The days that were recorded, each with whether it twitched. */
  days: ReadonlyMap<Day, boolean>;
  /** Worked out where it is shown. */
  journal: () => readonly JournalRow[];
  /** The patient's notes that nobody has read: those that may be an emergency first, then the oldest. */
  unreadNotes: readonly UnreadNote[];
  /** The newest question to the patient, while its reply is awaited or no decision followed it; null: none is. */
  asked: AskedQuestion | null;
  checklists: readonly ChecklistRun[];
  decisions: readonly DecisionLine[];
  /** What colleagues propose and nobody has answered, newest first. */
  proposals: readonly OpenProposal[];
  /** Those that nobody answered in time, the newest first. */
  expiredProposals: readonly ExpiredProposal[];
  emgRequests: readonly { emgRequestId: string; status: "draft" | "signed"; updatedAt: Date }[];
  emergencyAdvice: EmergencyAdvice;
  clinic: { today: Day; zone: string; calendar: WorkingCalendar };
  /** Today where the patient is. */
  patientToday: Day;
};

/** The referral's place and dates as the queue shows them. */
export type CurrentCase = {
  tier: Tier | null;
  band: Band | null;
  information: Information;
  overdue: Overdue;
  targetOn: Day | null;
  deadlineOn: Day | null;
  firstLookBy: Day | null;
  reviewOn: Day | null;
  bloodsBy: Day | null;
  emgBy: Day | null;
  nextChangeOn: Day | null;
  appointmentOn: Day | null;
  seenAt: Date | null;
  labels: readonly string[];
  /** The day for the reply to a question, until it has come and a decision followed; null: none is awaited. */
  replyBy: Day | null;
  hasReplied: boolean;
  /** It has become more urgent since the question. */
  roseSinceAsked: boolean;
};

/**
 * When the patient's own answers or notes of an emergency last came in, to which the advice is the answer, and when
 * they said that they had read it; null: never, or reported by somebody else.
 */
export type EmergencyAdvice = { shownAt: Date | null; acknowledgedAt: Date | null };
