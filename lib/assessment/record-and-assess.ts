import "server-only";
import { randomUUID } from "node:crypto";

import type { Transaction } from "@/db/client";
import { sendTogether } from "@/db/send-together";
import type { Actor } from "@/lib/actor";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import { evidenceIds } from "@/lib/clinical/triage/explain/why-summary";
import { todayIn } from "@/lib/format/zoned-day";
import { getEvidence } from "@/lib/record/get-history";
import { lockPatient } from "@/lib/record/lock-patient";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import type { Source } from "@/lib/record/source";
import {
  assessAll,
  assessStored,
  getStored,
  type KnownAssessed,
  type Stored,
  type ToAssess,
} from "./assess-known";
import type { Known } from "./cached-columns";
import { type Case, type CurrentReferral, getCase } from "./get-case";
import { latchedFindings } from "./latched-findings";
import { reopens } from "./reopens";
import { saveSnapshot } from "./snapshot/save-snapshot";
import { verifySnapshot } from "./snapshot/verify-snapshot";
import { storeAssessed } from "./store-assessed";

export type NewFacts = {
  actor: Actor;
  patientId: string;
  source: Source;
  events: readonly NewHistoryEvent[];
  now: Date;
  /** What made the rules run, as a code; the audit line's action. */
  cause: string;
  /** Findings that are open again because a decision was undone, and the rules of those that it alone had opened. */
  undone?: { restores: readonly Finding[]; lifts: readonly string[] };
};

export type Assessed = {
  referralId: string;
  assessmentId: string;
  /** What the rules give, whatever was latched. */
  assessment: Assessment;
  /** Where the case stands, latched findings included: what screens show. */
  current: Assessment;
  openedReferral: boolean;
};

/**
 * Store new facts, assess all that is known by the live rules and move the referral to its place: all in
 * the caller's transaction, so together or not at all. The first stored answer opens a referral; after a
 * closed one only what is new and urgent or above, or serious and not known, opens the next. Throws DailyLimitError.
 */
export async function recordAndAssess(tx: Transaction, facts: NewFacts): Promise<Assessed> {
  const { actor, patientId, now } = facts;
  const { clinicId } = actor;
  const [, known, stored] = await sendTogether(
    () => lockPatient(tx, clinicId, patientId),
    () => getCase(tx, clinicId, patientId),
    async () => (actor.role === "worker" ? null : getStored(tx, { clinicId, patientId })),
  );

  const today = todayIn(known.zone, now);
  const recorded = facts.events.map(
    (event): HistoryEvent => ({ ...event, id: randomUUID(), recordedOn: today }),
  );
  const patient = { clinicId, patientId, birthDay: known.birthDay };
  const { calendar } = known;
  const days = { asOf: today, clinicDay: todayIn(known.clinicZone, now), calendar };
  const read = await assessKnown(tx, stored, { patient, recorded, days });
  const { assessment, digest, toKeep } = read;

  const before = referralFor(known, assessment);
  const latched = before
    ? latchedFindings(
        [...before.latched, ...before.findings, ...(facts.undone?.restores ?? [])],
        assessment.findings,
        new Set([...closedBy(recorded), ...(facts.undone?.lifts ?? [])]),
      )
    : [];
  const current = latched.length === 0 ? assessment : read.withLatched(latched);
  const reported = await withEvidence(tx, patient, read, current);
  const stores = {
    ...facts,
    known,
    before,
    recorded,
    digest,
    reported,
    assessment,
    current,
    latched,
  };
  const assessed = await storeAssessed(tx, stores);
  if (toKeep) await saveSnapshot(tx, patient, { snapshot: toKeep, digest }, now);
  return { ...assessed, assessment, current };
}

/** The worker, for whom nobody waits and nothing was read yet, reads every event and verifies the snapshot. */
async function assessKnown(
  tx: Transaction,
  stored: Stored | null,
  asked: ToAssess,
): Promise<KnownAssessed> {
  if (stored === null) return verifySnapshot(tx, asked, await assessAll(tx, asked));
  return assessStored(tx, stored, asked);
}

/** What was read, with the evidence that the queue shows though it was reported long ago. */
async function withEvidence(
  tx: Transaction,
  patient: { clinicId: string; patientId: string },
  { events, finalised }: KnownAssessed,
  current: Assessment,
): Promise<Known> {
  const read = new Set(events.map(({ id }) => id));
  const missing = evidenceIds(current).filter((id) => !read.has(id));
  return { events, finalised, evidence: await getEvidence(tx, patient, missing) };
}

/** The referral that this assessment belongs to; null: it opens one. */
function referralFor({ referral }: Case, assessment: Assessment): CurrentReferral | null {
  if (referral?.status !== "closed") return referral;
  return reopens(referral, assessment) ? null : { ...referral, latched: [], findings: [] };
}

function closedBy(events: readonly HistoryEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === "decision" ? event.closes : [])));
}
