import "server-only";
import { and, eq, isNull } from "drizzle-orm";

import { asActor, asActorUnsaved } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { clinics, emgRequests, memberships, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { getDecidedFacts } from "@/lib/assessment/get-patient-facts";
import { recordDecision } from "@/lib/assessment/record-decision";
import { audit } from "@/lib/audit/audit";
import { type Confirmation, confirmPassword } from "@/lib/auth/confirm-password";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { requestGaps } from "@/lib/clinical/emg/gaps";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { digest } from "@/lib/record/digest";
import { getPatientToday } from "@/lib/record/get-patient-today";
import type { EmgRequestContent } from "./content";
import { emgRequestDocument } from "./document/emg-request-document";
import { getRecord } from "./get-record";
import { lockDraft, type NotChanged } from "./lock-draft";
import { toStored } from "./stored-content";

export type SignInput = { id: string; version: number; password: string };
export type Signed =
  /** Whoever sits there did not type the signer's password. */
  | Exclude<Confirmation, { outcome: "right" }>
  | { outcome: "signed"; contentHash: string }
  /** Something that only a clinician can know is still blank. */
  | { outcome: "incomplete" }
  /** The patient's record says something else now: the draft was brought up to date, to be read again. */
  | { outcome: "record-changed"; version: number }
  | NotChanged;

/** Sign the version that was read, with the signer's password: its words, signer, time and hash never change again. */
export async function signEmgRequest(
  actor: ClinicianActor,
  { password, ...version }: SignInput,
  { now, key }: { now: Date; key: string },
): Promise<Signed | "key-reused"> {
  const confirmed = await confirmPassword(actor, password, now);
  if (confirmed.outcome !== "right") return confirmed;
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "sign-emg-request", body: version }, () =>
      sign(tx, actor, version, now),
    ),
  );
}

export type SigningConsequence = {
  before: PatientFacts;
  after: PatientFacts;
  /** Where the patient is, and when the clinic works: what their sentences are made with. */
  today: Day;
  calendar: WorkingCalendar;
};

/** What signing this version would make of the case, worked out by signing it and rolling back; null: it cannot be signed so. */
export function previewSigning(
  actor: ClinicianActor,
  version: Omit<SignInput, "password">,
  now: Date,
): Promise<SigningConsequence | null> {
  const { clinicId } = actor;
  return asActorUnsaved(actor, async (tx) => {
    const draft = await lockDraft(tx, actor, version);
    if (draft.outcome !== "locked") return null;
    const { patientId } = draft;
    const before = await getDecidedFacts(tx, clinicId, patientId);
    const { outcome } = await sign(tx, actor, version, now);
    const after = await getDecidedFacts(tx, clinicId, patientId);
    if (outcome !== "signed" || before === null || after === null) return null;
    const today = await getPatientToday(tx, { clinicId, patientId }, now);
    const [clinic] = await tx
      .select({ weekdays: clinics.workingWeekdays, holidays: clinics.holidays })
      .from(clinics)
      .where(eq(clinics.id, clinicId));
    if (!clinic) throw new Error("a clinic that cannot be read");
    const calendar = { weekdays: clinic.weekdays, holidays: clinic.holidays.map(dayFromIso) };
    return { before, after, today, calendar };
  });
}

async function sign(
  tx: Transaction,
  actor: ClinicianActor,
  { id, version }: Omit<SignInput, "password">,
  now: Date,
): Promise<Signed> {
  const draft = await lockDraft(tx, actor, { id, version });
  if (draft.outcome !== "locked") return draft;
  const { content, referralId, patientId } = draft;
  if (requestGaps(content.clinician).length > 0) return { outcome: "incomplete" };

  const { clinicId, personId } = actor;
  const itself = and(eq(emgRequests.clinicId, clinicId), eq(emgRequests.id, id));
  const record = await getRecord(tx, { clinicId, referralId }, now);
  if (record === null) throw new Error("an EMG request without its referral");
  if (record.part.facts !== content.record.facts) {
    const next = version + 1;
    const upToDate = toStored({ ...content, record: record.part });
    await tx
      .update(emgRequests)
      .set({ content: upToDate, version: next, updatedAt: now })
      .where(itself);
    return { outcome: "record-changed", version: next };
  }

  const signed = withSignature(content, {
    personId,
    name: await signerName(tx, actor),
    at: now.toISOString(),
    printedAt: printedAt(record.clinicZone, now),
    version,
  });
  const stored = toStored(signed);
  const contentHash = digest(stored);
  await tx
    .update(emgRequests)
    .set({
      status: "signed",
      content: stored,
      contentHash,
      signedBy: personId,
      signedAt: now,
      updatedAt: now,
    })
    .where(itself);
  if (content.amends === null) {
    const request = { emgRequestId: id, referralId, patientId, day: dayFromIso(record.part.asOf) };
    await decideRequest(tx, actor, request, now);
  }
  await audit(tx, actor, {
    action: "sign-emg-request",
    patientId,
    resource: "emg-request",
    resourceId: id,
    outcome: "allowed",
  });
  return { outcome: "signed", contentHash };
}

/** Asking for an EMG is a decision about the referral like any other: in its history and in the patient's. */
async function decideRequest(
  tx: Transaction,
  actor: ClinicianActor,
  request: { emgRequestId: string; referralId: string; patientId: string; day: Day },
  now: Date,
): Promise<void> {
  const { emgRequestId, referralId, patientId, day } = request;
  const kind = "request-emg";
  const row = { referralId, patientId, kind, details: { emgRequestId } } as const;
  const decision = {
    ...row,
    facts: {
      events: [{ kind: "decision", decision: kind, day, closes: [], quotes: [] } as const],
      cause: kind,
    },
  };
  await recordDecision(tx, actor, decision, now);
  await tx
    .update(referrals)
    .set({ decidedAt: now, decision: kind })
    .where(and(eq(referrals.clinicId, actor.clinicId), eq(referrals.id, referralId)));
}

function withSignature(
  content: EmgRequestContent,
  signature: NonNullable<EmgRequestContent["signature"]>,
): EmgRequestContent {
  const signed = { ...content, signature };
  return { ...signed, signedBlocks: emgRequestDocument(signed) };
}

function printedAt(zone: string, now: Date): string {
  return `${clinicDate(todayIn(zone, now))} ${clockTime(zone, now)} (${zone})`;
}

async function signerName(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
): Promise<string> {
  const [signer] = await tx
    .select({ name: memberships.name })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, personId),
        eq(memberships.role, "clinician"),
        isNull(memberships.endedAt),
      ),
    );
  if (!signer) throw new Error("a clinician who is no member of the clinic");
  return signer.name;
}
