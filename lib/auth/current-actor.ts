import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { databaseTime } from "@/db/database-time";
import { withReservedConnection } from "@/db/without-actor";
import type { SignedInActor } from "@/lib/actor";
import { getSession, getUnseenSession, type Session } from "./get-session";
import { cookieNames, decryptSession } from "./session-cookie";
import { sessionIdOf } from "./session-secret";

/** Who is signed in and what they are called, read once per request; null: nobody. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const sessionId = await currentSessionId();
  return sessionId === null ? null : getSession(sessionId);
});

export async function currentActor(): Promise<SignedInActor | null> {
  const session = await currentSession();
  return session?.actor ?? null;
}

/** When the request came, by the database's clock: the `now` of every page and handler, and of every public action. */
export async function requestTime(): Promise<Date> {
  const session = await currentSession();
  return session?.askedAt ?? withReservedConnection(databaseTime);
}

/** For what a page asks by itself, again and again: an abandoned screen still signs its reader out. */
export async function unseenActor(): Promise<SignedInActor | null> {
  const sessionId = await currentSessionId();
  return sessionId === null ? null : getUnseenSession(sessionId);
}

/** The id of the session in the browser's cookie, whether or not it counts any more; null: there is none. */
export async function currentSessionId(): Promise<string | null> {
  const jar = await cookies();
  const secret = await decryptSession(jar.get(cookieNames().session)?.value);
  return secret === null ? null : sessionIdOf(secret);
}
