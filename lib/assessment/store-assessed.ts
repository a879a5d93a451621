import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  assessments,
  checklistResponses,
  historyEvents,
  journalEntries,
  outboxMessages,
  referrals,
} from "@/db/schema";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";

import { cachedColumns, type Known } from "./cached-columns";
import { checkDailyLimit } from "./check-daily-limit";
import { bodyOf } from "./event-columns";
import { digestText, type InputDigest } from "./input-digest";
import { isRepeatedEmergency } from "./is-repeated-emergency";
import { expectNextPage } from "./left-checklist-job";
import { messageFor } from "./message-for";
import type { Case, StandingReferral } from "./read-case";
import type { Source } from "./source";
import { tellsEmergency } from "./tells-emergency";

type Stores = {
  actor: Actor;
  patientId: string;
  source: Source;
  now: Date;
  cause: string;
  known: Case;
  before: StandingReferral | null;
  recorded: readonly HistoryEvent[];
  /** Of every event that was read, by whichever way. */
  digest: InputDigest;
  told: Known;
  assessment: Assessment;
  stands: Assessment;
  held: readonly Finding[];
};

/** Everything that one run of the rules leaves behind, written in the caller's transaction. Throws DailyLimitError. */
export async function storeAssessed(tx: Transaction, stores: Stores) {
  const { actor, patientId, source, now, known, before, assessment, stands } = stores;
  const { clinicId } = actor;
  const emergencies = stores.recorded.filter((event) => tellsEmergency(event, stands.findings));
  const kind = messageFor(before, stands, emergencies.length > 0);
  // Whatever an answer makes of the case with others: what the clinic must know is never refused.
  if (kind === null || kind === "overdue") await checkDailyLimit(tx, stores);
  const openedReferral = before === null;
  const referralId = before?.id ?? randomUUID();
  if (openedReferral) {
    const previousReferralId = known.referral?.id ?? null;
    await tx
      .insert(referrals)
      .values({ clinicId, id: referralId, patientId, openedAt: now, previousReferralId });
  }
  const hasNewEmergency = await isAnyNew(tx, stores, emergencies);
  await storeSource(tx, stores, referralId);
  await storeEvents(tx, stores, referralId);
  if (isUnderWay(stores)) await tx.execute(expectNextPage({ clinicId, patientId }, now));
  const assessmentId = randomUUID();
  const cached = cachedColumns(stands, stores.held, stores.told);
  await tx.insert(assessments).values({
    clinicId,
    id: assessmentId,
    patientId,
    referralId,
    asOf: isoFromDay(assessment.asOf),
    assessedAt: now,
    ruleSet: assessment.ruleSet,
    inputDigest: digestText(stores.digest),
    ...known.versions,
    lastSequence: sql`(select coalesce(max(${historyEvents.sequence}), 0) from ${historyEvents}
      where ${historyEvents.clinicId} = ${clinicId} and ${historyEvents.patientId} = ${patientId})`,
    openRules: stands.findings.map(({ rule }) => rule),
    areas: cached.spread.areas,
    cause: stores.cause,
    result: assessment,
  });
  const { place, reasons } = cached;
  const hasEmergencyResult = emergencies.some(({ kind: told }) => told === "lab");
  await tx
    .update(referrals)
    .set({
      ...cached,
      assessmentId,
      assessedAt: now,
      ...known.versions,
      ...(isCorrection(source) && { correctedAt: now }),
      // What is more urgent shows at once, whatever decision can still be undone.
      ...(kind !== null && kind !== "overdue" && { patientReads: null, patientReadsUntil: null }),
      // A visit of the same day does not answer for what was told after it, nor for a later blood result.
      ...((kind === "serious-finding" || kind === "place-rose" || hasEmergencyResult) && {
        seenAt: null,
      }),
      // A form that was opened before the case changed is refused, or before an emergency was reported that is not on
      // it: nobody decides on what no longer stands, or closes what was not there to be read. Who reports the same all
      // day keeps nobody from deciding.
      version: sql`${referrals.version} + (${hasNewEmergency} or ${referrals.place} <> ${place} or ${referrals.reasons} <> ${sql.param(reasons, referrals.reasons)})::int`,
    })
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  if (kind !== null) {
    const { tier, place, overdue } = stands;
    const body = { assessmentId, tier, place, overdue };
    await tx
      .insert(outboxMessages)
      .values({ clinicId, kind, patientId, referralId, body, createdAt: now });
  }
  await audit(tx, actor, {
    action: stores.cause,
    patientId,
    resource: source.kind === "worker" ? "referral" : source.kind,
    resourceId: source.kind === "worker" ? referralId : source.id,
    outcome: "allowed",
  });
  return { referralId, assessmentId, openedReferral };
}

async function isAnyNew(
  tx: Transaction,
  { actor: { clinicId }, before, source }: Stores,
  emergencies: readonly HistoryEvent[],
): Promise<boolean> {
  if (before === null) return emergencies.length > 0;
  const note = source.kind === "journal-entry" ? source.note : null;
  for (const event of emergencies) {
    const reported = { clinicId, referralId: before.id, event, note };
    if (!(await isRepeatedEmergency(tx, reported))) return true;
  }
  return false;
}

async function storeSource(tx: Transaction, stores: Stores, referralId: string): Promise<void> {
  const { actor, patientId, source, now, known } = stores;
  if (source.kind === "decision" || source.kind === "worker") return;
  if (actor.role === "worker") throw new Error("the worker writes no entry for a patient");
  const { clinicId, personId: recordedBy } = actor;
  const { id, channel } = source;
  const told = { clinicId, id, patientId, referralId, zone: known.zone, channel, recordedBy };
  if (source.kind === "journal-entry") {
    const { day, note, supersedes = [] } = source;
    await tx.insert(journalEntries).values({
      ...told,
      recordedAt: now,
      entryDate: isoFromDay(day),
      note,
      supersedes: [...supersedes],
    });
  } else {
    const { checklistId, page, readEvents, wording } = source;
    await tx.insert(checklistResponses).values({
      ...told,
      recordedAt: now,
      checklistId,
      page,
      readEvents: readEvents && [...readEvents],
      wording,
    });
  }
}

async function storeEvents(tx: Transaction, stores: Stores, referralId: string): Promise<void> {
  const { actor, patientId, source, now, recorded } = stores;
  if (recorded.length === 0) return;
  const of = {
    clinicId: actor.clinicId,
    patientId,
    referralId,
    recordedAt: now,
    recordedBy: actor.role === "worker" ? null : actor.personId,
    journalEntryId: source.kind === "journal-entry" ? source.id : null,
    checklistResponseId: source.kind === "checklist-response" ? source.id : null,
    decisionId: source.kind === "decision" ? source.id : null,
  };
  await tx.insert(historyEvents).values(
    recorded.map(({ id, recordedOn, ...event }) => ({
      ...of,
      id,
      kind: event.kind,
      day: isoFromDay(event.day),
      recordedOn: isoFromDay(recordedOn),
      body: bodyOf(event),
    })),
  );
}

function isCorrection(source: Source): boolean {
  if (source.kind === "journal-entry") return (source.supersedes ?? []).length > 0;
  return source.kind === "checklist-response" && source.isCorrection === true;
}

const ENDED: readonly string[] = ["completed", "told", "cancelled"];

/** Whether the patient is, from now on, expected to send another page of questions. */
function isUnderWay({ source, recorded }: Stores): boolean {
  const states = recorded.flatMap((event) => (event.kind === "checklist" ? [event.state] : []));
  return source.kind === "checklist-response"
    ? !isCorrection(source) && !states.some((state) => ENDED.includes(state))
    : states.includes("started") || states.includes("raised");
}
