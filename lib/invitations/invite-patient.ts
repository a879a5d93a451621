import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { patients } from "@/db/schema";
import type { AdminActor, ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { type InvitationMail, queueInvitationMail } from "@/lib/mail/queue-invitation-mail";
import type { InvitedPatient } from "./invite-form";

export type Inviter = ClinicianActor | AdminActor;
/** `number-taken`, `same-person`: a patient of the clinic has the hospital number, or the name and birth date, already. */
export type InviteOutcome = "invited" | "number-taken" | "same-person" | "key-reused";

/** Makes a patient of the clinic and the invitation with which they join, once for its key. */
export function invitePatient(
  actor: Inviter,
  {
    patient,
    codeHash,
    key,
    mail = null,
  }: { patient: InvitedPatient; codeHash: string; key: string; mail?: InvitationMail | null },
): Promise<InviteOutcome> {
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "invite-patient", body: patient }, async () => {
      const known = await sameAs(tx, actor, patient);
      if (known !== null) return known;
      const [created] = await tx.execute<{ id: string }>(sql`
        select app_create_patient(
          ${patient.name}, ${patient.birth}, ${patient.number}, ${patient.phone}, 'en'
        ) as id`);
      if (created === undefined) throw new Error("a patient who was not made");
      const invited = await invite(tx, actor, { patientId: created.id, codeHash });
      if (!invited) throw new Error("a new patient who cannot be invited");
      if (mail !== null) await queueInvitationMail(tx, "patient-invitation", mail);
      return "invited" as const;
    }),
  );
}

/** Gives a patient a new code, in place of the former one. False, and nothing changed: theirs is not the actor's to give. */
export async function invite(
  tx: Transaction,
  actor: Inviter,
  { patientId, codeHash }: { patientId: string; codeHash: string },
): Promise<boolean> {
  const [made] = await tx.execute<{ id: string | null }>(
    sql`select app_invite(${patientId}, ${codeHash}) as id`,
  );
  const invitationId = made?.id ?? null;
  await audit(tx, actor, {
    action: "invite-patient",
    patientId,
    resource: "invitation",
    resourceId: invitationId,
    outcome: invitationId === null ? "denied" : "allowed",
    ...(invitationId === null && { reason: "not-theirs-to-invite" }),
  });
  return invitationId !== null;
}

async function sameAs(
  tx: Transaction,
  actor: Inviter,
  { name, birth, number, isAnother }: InvitedPatient,
): Promise<"number-taken" | "same-person" | null> {
  const isSameNumber = eq(patients.hospitalNumber, number);
  const isSamePerson = and(
    eq(patients.birthDate, birth),
    sql`public.search_key(${patients.name}) = public.search_key(${name})`,
  );
  const known = await tx
    .select({ isSameNumber: sql<boolean>`${isSameNumber}` })
    .from(patients)
    .where(and(eq(patients.clinicId, actor.clinicId), or(isSameNumber, isSamePerson)));
  if (known.some((each) => each.isSameNumber)) return "number-taken";
  return known.length > 0 && !isAnother ? "same-person" : null;
}
