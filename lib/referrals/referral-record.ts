import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { History } from "@/lib/clinical/history/history";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import type { Band, Information, Overdue, RaisedTier, Tier } from "@/lib/clinical/triage/tier";
import type { PatientIdentity } from "@/lib/format/patient-identity";
import type { ChecklistRun } from "./checklist-run";
import type { JournalRow } from "./journal-day";
import type { UnreadNote } from "./unread-note";

/** A referral with everything that its page shows. Days of the patient are in the patient's zone, deadlines in the clinic's. */
export type ReferralRecord = {
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
  owner: { personId: string; name: string } | null;
  current: CurrentCase;
  /** The findings that stand, most urgent first, the held ones among them. */
  findings: readonly Finding[];
  /** Rules whose finding is only held from an earlier assessment. */
  latched: readonly string[];
  /** Null while it was never assessed. */
  assessment: { result: Assessment; assessedAt: Date } | null;
  history: History;
  journal: readonly JournalRow[];
  /** The patient's notes that nobody has read: those that may be an emergency first, then the oldest. */
  unreadNotes: readonly UnreadNote[];
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
};

/**
 * When the patient's own answers or notes of an emergency last came in, to which the advice is the answer, and when
 * they said that they had read it; null: never, or told by somebody else.
 */
export type EmergencyAdvice = { shownAt: Date | null; acknowledgedAt: Date | null };

/** One decision, as the history of the referral tells it. */
export type DecisionLine = {
  decisionId: string;
  kind: string;
  decidedAt: Date;
  by: string;
  reasonCode: string | null;
  reason: string | null;
  /** The day that the decision set, of an appointment or a visit. */
  on: Day | null;
  /** The person who decided. */
  personId: string;
  /** When its maker took it back; null: it is in force. */
  undoneAt: Date | null;
  /** The kind of decision that this one took back. */
  undoes: string | null;
  /** The visit that its own took the place of, and which it so cancelled. */
  replaces: Day | null;
  /** The examination on which it rests. */
  examined: { on: Day; examination: string } | null;
  /** The proposal that it carried out, declined or withdrew. */
  proposal: ProposalLine | null;
  /** The tier to which it raised the case by hand. */
  raisesTo: RaisedTier | null;
  /** At closing: whether the urgency had been right, as a code. */
  urgency: string | null;
  closes: readonly string[];
  /** At closing: the serious items that were not known, and why it was closed all the same. */
  unknown: { items: readonly string[]; reason: string } | null;
};

/** What was proposed, and by whom. */
export type ProposalLine = {
  kind: string;
  by: string;
  personId: string;
  closes: readonly string[];
  reason: string;
};

/** What nobody carried out, declined or withdrew in time, and from which tier to which it would have lowered the case; null: none. */
export type ExpiredProposal = ProposalLine & {
  proposalId: string;
  proposedAt: Date;
  expiresAt: Date;
  from: Tier | null;
  to: Tier | null;
};

/** A lowering that waits for a second person. `isVoid`: the case has changed since, so that nobody can carry it out. */
export type OpenProposal = {
  proposalId: string;
  kind: "change-tier" | "discharge";
  proposedBy: { personId: string; name: string };
  proposedAt: Date;
  expiresAt: Date;
  closes: readonly string[];
  reason: string;
  isVoid: boolean;
};
