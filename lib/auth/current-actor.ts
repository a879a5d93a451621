import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { SignedInActor } from "./actor";
import { readSession, type Session } from "./read-session";
import { cookieNames, openSession } from "./session-cookie";
import { sessionIdOf } from "./session-secret";

/** Who is signed in and what they are called, read once per request; null: nobody. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies();
  const secret = await openSession(jar.get(cookieNames().session)?.value);
  return secret === null ? null : readSession(sessionIdOf(secret));
});

export async function currentActor(): Promise<SignedInActor | null> {
  const session = await currentSession();
  return session?.actor ?? null;
}
