import "server-only";
import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import { clinics, memberships, type StaffRole, staffInvitations } from "@/db/schema";
import type { AdminActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { todayIn } from "@/lib/format/zoned-day";

/** The database's own bound, after which a code opens nothing. */
const MOST_WRONG_EMAILS = 5;
/** In the order in which the database gives a session one of several. */
const ROLES: readonly StaffRole[] = ["clinician", "admin", "auditor"];

export type StaffMember = {
  personId: string;
  name: string;
  /** Of who has left, the last one. */
  role: StaffRole;
  hasLeft: boolean;
  /** In the clinic's zone: when they joined or left. */
  on: Day;
};

export type InvitedStaff = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  state: "open" | "expired" | "locked" | "withdrawn";
  /** In the clinic's zone: until when the code is or was good. */
  on: Day;
};

export type Staff = {
  /** Who works here first, by name. */
  members: readonly StaffMember[];
  /** The newest code of each address that nobody has used, while it is of the last 60 days. */
  invited: readonly InvitedStaff[];
  isOnlyAdmin: boolean;
  clinicName: string;
  clinicPhone: string;
  /** The clinic's. */
  today: Day;
};

/** Who works, worked and is invited to work in the administrator's clinic. */
export function listStaff(actor: AdminActor, now: Date): Promise<Staff> {
  const { clinicId } = actor;
  return asActor(actor, async (tx) => {
    const [clinic] = await tx
      .select({ name: clinics.name, phone: clinics.phone, zone: clinics.zone })
      .from(clinics)
      .where(eq(clinics.id, clinicId));
    if (!clinic) throw new Error("an administrator whose clinic cannot be read");
    const dayOf = (at: Date) => todayIn(clinic.zone, at);
    const rows = await tx
      .select({
        personId: memberships.personId,
        name: memberships.name,
        role: memberships.role,
        createdAt: memberships.createdAt,
        endedAt: memberships.endedAt,
      })
      .from(memberships)
      .where(eq(memberships.clinicId, clinicId))
      .orderBy(asc(memberships.name), asc(memberships.id));
    const codes = await tx
      .select({
        id: staffInvitations.id,
        name: staffInvitations.name,
        email: staffInvitations.email,
        role: staffInvitations.role,
        expiresAt: staffInvitations.expiresAt,
        wrongEmails: staffInvitations.wrongEmails,
        usedAt: staffInvitations.usedAt,
        withdrawnAt: staffInvitations.withdrawnAt,
      })
      .from(staffInvitations)
      .where(
        and(
          eq(staffInvitations.clinicId, clinicId),
          gt(staffInvitations.createdAt, sql`now() - interval '60 days'`),
        ),
      )
      .orderBy(desc(staffInvitations.createdAt), desc(staffInvitations.id));
    const newest = new Map(codes.toReversed().map((code) => [code.email, code]));
    return {
      members: membersOf(rows, dayOf),
      invited: codes
        .filter((code) => newest.get(code.email) === code && code.usedAt === null)
        .map(({ expiresAt, wrongEmails, withdrawnAt, usedAt: _unused, ...code }) => ({
          ...code,
          state: stateOf({ expiresAt, wrongEmails, withdrawnAt }, now),
          on: dayOf(expiresAt),
        })),
      isOnlyAdmin:
        new Set(
          rows.flatMap(({ personId, role, endedAt }) =>
            role === "admin" && endedAt === null ? [personId] : [],
          ),
        ).size < 2,
      clinicName: clinic.name,
      clinicPhone: clinic.phone,
      today: dayOf(now),
    };
  });
}

type MembershipRow = {
  personId: string;
  name: string;
  role: StaffRole;
  createdAt: Date;
  endedAt: Date | null;
};

/** One line a person: the role that counts now, or the one that ended last. */
function membersOf(
  rows: readonly MembershipRow[],
  dayOf: (at: Date) => Day,
): readonly StaffMember[] {
  const newestFirst = rows.toSorted(
    (a, b) =>
      (b.endedAt?.getTime() ?? Infinity) - (a.endedAt?.getTime() ?? Infinity) ||
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
  );
  const current = new Map(newestFirst.toReversed().map((row) => [row.personId, row]));
  const members = rows
    .filter((row) => current.get(row.personId) === row)
    .map(({ personId, name, role, createdAt, endedAt }) => ({
      personId,
      name,
      role,
      hasLeft: endedAt !== null,
      on: dayOf(endedAt ?? createdAt),
    }));
  return [
    ...members.filter(({ hasLeft }) => !hasLeft),
    ...members.filter(({ hasLeft }) => hasLeft),
  ];
}

function stateOf(
  code: { expiresAt: Date; wrongEmails: number; withdrawnAt: Date | null },
  now: Date,
): InvitedStaff["state"] {
  if (code.withdrawnAt !== null) return "withdrawn";
  if (code.wrongEmails >= MOST_WRONG_EMAILS) return "locked";
  return code.expiresAt <= now ? "expired" : "open";
}
