import { and, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { decisions, emgRequests, loweringProposals, memberships } from "@/db/schema";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { RAISED_TIERS } from "@/lib/clinical/history/tier";
import { dayOrNullOf } from "@/lib/record/day-column";
import type { DecisionLine } from "./decision-line";
import { PROPOSED_LOWERING } from "./proposed-lowering";

const undo = alias(decisions, "undo");
const proposer = alias(memberships, "proposer");

/** Everything that was decided about a referral, newest first. */
export async function listDecisions(
  tx: Transaction,
  clinicId: string,
  referralId: string,
): Promise<readonly DecisionLine[]> {
  const rows = await tx
    .select({
      decisionId: decisions.id,
      kind: decisions.kind,
      decidedAt: decisions.decidedAt,
      decidedBy: decisions.decidedBy,
      name: memberships.name,
      reasonCode: decisions.reasonCode,
      reason: decisions.reason,
      details: decisions.details,
      examinedOn: dayOrNullOf(decisions.examinedOn),
      examination: decisions.examination,
      proposedBy: loweringProposals.proposedBy,
      proposer: proposer.name,
      proposed: PROPOSED_LOWERING,
      undoneAt: undo.decidedAt,
    })
    .from(decisions)
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, decisions.clinicId),
        eq(memberships.personId, decisions.decidedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .leftJoin(
      loweringProposals,
      and(eq(loweringProposals.clinicId, clinicId), eq(loweringProposals.id, decisions.proposalId)),
    )
    .leftJoin(
      proposer,
      and(
        eq(proposer.clinicId, clinicId),
        eq(proposer.personId, loweringProposals.proposedBy),
        eq(proposer.role, "clinician"),
      ),
    )
    .leftJoin(undo, and(eq(undo.clinicId, clinicId), eq(undo.supersedes, decisions.id)))
    .where(and(eq(decisions.clinicId, clinicId), eq(decisions.referralId, referralId)))
    .orderBy(desc(decisions.sequence));
  return rows.map(
    ({
      details,
      name,
      decidedBy,
      examinedOn,
      examination,
      proposedBy,
      proposer: proposerName,
      proposed,
      ...line
    }) => ({
      ...line,
      proposal:
        proposedBy === null
          ? null
          : {
              ...proposed,
              by: proposerName ?? proposedBy,
              personId: proposedBy,
            },
      by: name ?? decidedBy,
      personId: decidedBy,
      replaces: typeof details.replaces === "string" ? dayFromIso(details.replaces) : null,
      undoes: typeof details.undoes === "string" ? details.undoes : null,
      examined:
        examinedOn === null || examination === null ? null : { on: examinedOn, examination },
      on: typeof details.on === "string" ? dayFromIso(details.on) : null,
      raisesTo: RAISED_TIERS.find((tier) => tier === details.raisesTo) ?? null,
      urgency: typeof details.urgency === "string" ? details.urgency : null,
      closes: Array.isArray(details.closes) ? details.closes.map(String) : [],
      wrote: wroteOf(details),
      unknown:
        Array.isArray(details.unknown) && typeof details.unknownReason === "string"
          ? { items: details.unknown.map(String), reason: details.unknownReason }
          : null,
    }),
  );
}

/** What a decision keeps of its message to the patient; null: it wrote none. */
function wroteOf({
  words = null,
  questions,
  tests,
  replyBy,
}: Readonly<Record<string, unknown>>): DecisionLine["wrote"] {
  if (!Array.isArray(questions) && !Array.isArray(tests)) return null;
  return {
    words: typeof words === "string" ? words : null,
    questions: Array.isArray(questions) ? questions.map(String) : [],
    tests: Array.isArray(tests) ? tests.map(String) : [],
    replyBy: typeof replyBy === "string" ? dayFromIso(replyBy) : null,
  };
}

export async function listEmgRequests(tx: Transaction, clinicId: string, referralId: string) {
  return await tx
    .select({
      emgRequestId: emgRequests.id,
      status: emgRequests.status,
      updatedAt: emgRequests.updatedAt,
    })
    .from(emgRequests)
    .where(and(eq(emgRequests.clinicId, clinicId), eq(emgRequests.referralId, referralId)))
    .orderBy(desc(emgRequests.sequence));
}
