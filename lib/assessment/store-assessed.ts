import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { sendTogether } from "@/db/send-together";
import type { Actor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import { appendHistory } from "@/lib/record/append-history";
import { checkDailyLimit } from "@/lib/record/check-daily-limit";
import { digestText, type InputDigest } from "@/lib/record/input-digest";
import { REPLY, type Source } from "@/lib/record/source";
import { expectNextPage } from "./abandoned-checklist-job";
import { cachedColumns, type Known } from "./cached-columns";
import type { Case, CurrentReferral } from "./get-case";
import { isRepeatedEmergency } from "./is-repeated-emergency";
import { messageFor } from "./message-for";
import { reportsEmergency } from "./reports-emergency";

type Stores = {
  actor: Actor;
  patientId: string;
  source: Source;
  now: Date;
  cause: string;
  known: Case;
  before: CurrentReferral | null;
  recorded: readonly HistoryEvent[];
  /** Of every event that was read, by whichever way. */
  digest: InputDigest;
  reported: Known;
  assessment: Assessment;
  current: Assessment;
  latched: readonly Finding[];
};

/** Everything that one run of the rules leaves behind, written in the caller's transaction. Throws DailyLimitError. */
export async function storeAssessed(tx: Transaction, stores: Stores) {
  const { actor, patientId, source, now, known, before, assessment, current } = stores;
  const { clinicId } = actor;
  const emergencies = stores.recorded.filter((event) => reportsEmergency(event, current.findings));
  const kind = messageFor(before, current, emergencies.length > 0);
  // Whatever an answer makes of the case with others: what the clinic must know is never refused.
  const isLimited = kind === null || kind === "overdue";
  const openedReferral = before === null;
  const referralId = before?.id ?? randomUUID();
  const previousReferralId = known.referral?.id ?? null;
  const hasNewEmergency = await isAnyNew(tx, stores, emergencies);
  const assessmentId = randomUUID();
  const cached = cachedColumns(current, stores.latched, stores.reported);
  const made = {
    id: assessmentId,
    patientId,
    referralId,
    asOf: isoFromDay(assessment.asOf),
    assessedAt: now.toISOString(),
    ruleSet: assessment.ruleSet,
    inputDigest: digestText(stores.digest),
    ...known.versions,
    openRules: current.findings.map(({ rule }) => rule),
    areas: cached.spread.areas,
    cause: stores.cause,
    result: assessment,
  };
  // What is more urgent shows at once, whatever decision can still be undone.
  const showsAtOnce = kind !== null && kind !== "overdue";
  // A visit of the same day does not answer for what was reported after it, nor for a later blood result.
  const hasEmergencyResult = emergencies.some((event) => event.kind === "lab");
  const endsVisit = kind === "serious-finding" || kind === "place-rose" || hasEmergencyResult;
  // It also refuses each form that was opened before the case changed, or before an emergency was reported that is not on
  // it: nobody closes what was not there to be read. Who reports the same all day keeps nobody from deciding.
  const store = sql`
    select app_store_assessed(
      assessment => ${asColumns(made)}::jsonb,
      given => ${asColumns(cached)}::jsonb,
      decision => ${source.kind === "decision" ? source.id : null},
      is_correction => ${isCorrection(source)},
      shows_at_once => ${showsAtOnce},
      ends_visit => ${endsVisit},
      has_new_emergency => ${hasNewEmergency},
      message => ${kind}::text)`;
  const open = sql`select app_open_referral(${patientId}, ${referralId}, ${previousReferralId}, ${now.toISOString()})`;
  await sendTogether(
    ...(isLimited ? [() => checkDailyLimit(tx, stores)] : []),
    ...(openedReferral ? [() => tx.execute(open)] : []),
    () => appendHistory(tx, { ...stores, referralId, zone: known.zone }),
    ...(isUnderWay(stores) ? [() => tx.execute(expectNextPage({ clinicId, patientId }, now))] : []),
    () => tx.execute(store),
    () =>
      audit(tx, actor, {
        action: stores.cause,
        patientId,
        resource: source.kind === "worker" ? "referral" : source.kind,
        resourceId: source.kind === "worker" ? referralId : source.id,
        outcome: "allowed",
      }),
  );
  return { referralId, assessmentId, openedReferral };
}

/** JSON whose keys are the names of columns. */
function asColumns(fields: Readonly<Record<string, unknown>>): string {
  const columns = Object.entries(fields).map(([field, value]) => [
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return JSON.stringify(Object.fromEntries(columns));
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

function isCorrection(source: Source): boolean {
  if (source.kind === "journal-entry") return (source.supersedes ?? []).length > 0;
  return source.kind === "checklist-response" && source.isCorrection === true;
}

const ENDED: readonly string[] = ["completed", "reported", "cancelled"];

/** Whether the patient is, from now on, expected to send another page of questions. */
function isUnderWay({ source, recorded }: Stores): boolean {
  const states = recorded.flatMap((event) => (event.kind === "checklist" ? [event.state] : []));
  return source.kind === "checklist-response"
    ? !isCorrection(source) &&
        source.page !== REPLY &&
        !states.some((state) => ENDED.includes(state))
    : states.includes("started") || states.includes("raised");
}
