import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { askReserved, withReservedConnection } from "@/db/without-actor";
import { SIGNED_IN_ROLES, type SignedInActor } from "@/lib/actor";

/** `askedAt`: when the request was let in, by the database's clock. */
export type Session = { actor: SignedInActor; personName: string; askedAt: Date };

type SessionRow = {
  person_id: string;
  clinic_id: string;
  role: string;
  patient_id: string | null;
  person_name: string;
};

/** Whose session this is; null when it ended, ran out, or its person may not act so any more. */
export async function getSession(sessionId: string): Promise<Session | null> {
  const [row] = await askReserved<SessionRow & { asked_at: Date | string }>(
    sql`select *, clock_timestamp() as asked_at from app_session(${sessionId})`,
  );
  return row === undefined
    ? null
    : {
        actor: actorFrom(row, sessionId),
        personName: row.person_name,
        askedAt: new Date(row.asked_at),
      };
}

/** The same actor, without the question counting as a sign of life: the session ends as if nobody had asked. */
export async function getUnseenSession(sessionId: string): Promise<SignedInActor | null> {
  return withReservedConnection((tx) => beginSession(tx, sessionId));
}

/** Makes its person the actor of the transaction, likewise unseen; null: it does not count. */
export async function beginSession(
  tx: Transaction,
  sessionId: string,
): Promise<SignedInActor | null> {
  const [row] = await tx.execute<Omit<SessionRow, "person_name">>(
    sql`select * from app_begin(${sessionId})`,
  );
  return row === undefined ? null : actorFrom(row, sessionId);
}

function actorFrom(row: Omit<SessionRow, "person_name">, sessionId: string): SignedInActor {
  const role = SIGNED_IN_ROLES.find((known) => known === row.role);
  if (role === undefined) throw new Error("a session has a role that nobody can have");
  const staff = { sessionId, personId: row.person_id, clinicId: row.clinic_id };
  if (role !== "patient") return { ...staff, role };
  if (row.patient_id === null) throw new Error("a patient's session names no patient");
  return { ...staff, role, patientId: row.patient_id };
}
