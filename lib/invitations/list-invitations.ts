import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import { clinics, invitations, patients } from "@/db/schema";
import { audit } from "@/lib/audit/audit";
import type { Day } from "@/lib/clinical/calendar/day";
import { todayIn } from "@/lib/format/zoned-day";
import type { Inviter } from "./invite-patient";

export const MOST_LISTED = 50;
/** The database's own bound, after which a code opens nothing. */
const MOST_WRONG_DATES = 5;

export type InvitationState = "open" | "joined" | "expired" | "locked";

export type ListedInvitation = {
  id: string;
  patientId: string;
  name: string;
  hospitalNumber: string | null;
  state: InvitationState;
  /** In the clinic's zone: of "joined" when, of the others until when the code is or was good. */
  on: Day;
};

export type Invitations = {
  /** At most `MOST_LISTED`, the newest first, and of each patient the newest. */
  invitations: readonly ListedInvitation[];
  hasMore: boolean;
  clinicName: string;
  clinicPhone: string;
  /** The clinic's. */
  today: Day;
};

export function listInvitations(actor: Inviter, now: Date): Promise<Invitations> {
  return asActor(actor, async (tx) => {
    const [clinic] = await tx
      .select({ name: clinics.name, phone: clinics.phone, zone: clinics.zone })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!clinic) throw new Error("the actor's clinic cannot be read");
    const rows = await tx
      .select({
        id: invitations.id,
        patientId: patients.id,
        name: patients.name,
        hospitalNumber: patients.hospitalNumber,
        expiresAt: invitations.expiresAt,
        wrongDates: invitations.wrongDates,
        usedAt: invitations.usedAt,
      })
      .from(invitations)
      .innerJoin(
        patients,
        and(eq(patients.clinicId, invitations.clinicId), eq(patients.id, invitations.patientId)),
      )
      .where(and(eq(invitations.clinicId, actor.clinicId), isNull(invitations.withdrawnAt)))
      .orderBy(desc(invitations.createdAt), desc(invitations.id))
      .limit(MOST_LISTED + 1);
    const newest = new Map(rows.toReversed().map((row) => [row.patientId, row]));
    const shown = rows.slice(0, MOST_LISTED).filter((row) => newest.get(row.patientId) === row);
    await audit(tx, actor, {
      action: "list-invitations",
      patientId: null,
      patientIds: shown.map(({ patientId }) => patientId),
      resource: "invitation",
      resourceId: null,
      outcome: "allowed",
    });
    return {
      invitations: shown.map(({ expiresAt, wrongDates, usedAt, ...row }) => ({
        ...row,
        state: stateOf({ expiresAt, wrongDates, usedAt }, now),
        on: todayIn(clinic.zone, usedAt ?? expiresAt),
      })),
      hasMore: rows.length > MOST_LISTED,
      clinicName: clinic.name,
      clinicPhone: clinic.phone,
      today: todayIn(clinic.zone, now),
    };
  });
}

function stateOf(
  { expiresAt, wrongDates, usedAt }: { expiresAt: Date; wrongDates: number; usedAt: Date | null },
  now: Date,
): InvitationState {
  if (usedAt !== null) return "joined";
  if (wrongDates >= MOST_WRONG_DATES) return "locked";
  return expiresAt <= now ? "expired" : "open";
}
