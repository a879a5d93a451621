import type { Day } from "@/lib/clinical/calendar/day";
import type { RaisedTier, Tier } from "@/lib/clinical/history/tier";

/** One decision, as the history of the referral shows it. */
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
  /** What was written to the patient with it. */
  wrote: {
    words: string | null;
    questions: readonly string[];
    tests: readonly string[];
    replyBy: Day | null;
  } | null;
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
