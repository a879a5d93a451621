import "server-only";
import { randomUUID } from "node:crypto";

import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { assess } from "@/lib/clinical/triage/assess";
import type { Assessment } from "@/lib/clinical/triage/assessment";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { todayIn } from "@/lib/format/zoned-day";

import { comesBack } from "./comes-back";
import { heldFindings } from "./held-findings";
import { lockPatient } from "./lock-patient";
import type { NewHistoryEvent } from "./new-history-event";
import { type Case, readCase, type StandingReferral } from "./read-case";
import { readEvents } from "./read-history";
import type { Source } from "./source";
import { storeAssessed } from "./store-assessed";

export type NewFacts = {
  actor: Actor;
  patientId: string;
  source: Source;
  events: readonly NewHistoryEvent[];
  now: Date;
  /** What made the rules run, as a code; the audit line's action. */
  cause: string;
};

export type Assessed = {
  referralId: string;
  assessmentId: string;
  /** What the rules give, whatever was held. */
  assessment: Assessment;
  /** Where the case stands, held findings included: what screens show. */
  stands: Assessment;
  openedReferral: boolean;
};

/**
 * Store new facts, assess the whole history by the live rules and move the referral to its place: all in
 * the caller's transaction, so together or not at all. The first stored answer opens a referral; after a
 * closed one only what is new and urgent or above, or serious and not known, opens the next.
 */
export async function recordAndAssess(tx: Transaction, facts: NewFacts): Promise<Assessed> {
  const { actor, patientId, now } = facts;
  await lockPatient(tx, actor.clinicId, patientId);
  const known = await readCase(tx, actor.clinicId, patientId);
  const stored = await readEvents(tx, actor.clinicId, patientId);

  const today = todayIn(known.zone, now);
  const clinicDay = todayIn(known.clinicZone, now);
  const recorded = facts.events.map(
    (event): HistoryEvent => ({ ...event, id: randomUUID(), recordedOn: today }),
  );
  const history = {
    id: patientId,
    birthDay: known.birthDay,
    events: [...stored, ...recorded],
  };
  const { calendar } = known;
  const assessment = assess(history, LIVE_RULE_SET, today, { clinicDay, calendar });

  const before = referralFor(known, assessment);
  const held = before
    ? heldFindings([...before.held, ...before.findings], assessment.findings, closedBy(recorded))
    : [];
  const stands =
    held.length === 0
      ? assessment
      : assess(history, LIVE_RULE_SET, today, { clinicDay, calendar, held });
  const stores = { ...facts, known, before, recorded, history, assessment, stands, held };
  return { ...(await storeAssessed(tx, stores)), assessment, stands };
}

/** The referral that this assessment belongs to; null: it opens one. */
function referralFor({ referral }: Case, assessment: Assessment): StandingReferral | null {
  if (referral?.status !== "closed") return referral;
  return comesBack(referral, assessment) ? null : { ...referral, held: [], findings: [] };
}

function closedBy(events: readonly HistoryEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === "decision" ? event.closes : [])));
}
