import "server-only";
import { cookies } from "next/headers";
import { endSession } from "./end-session";
import { cookieNames, cookieOptions, openSession } from "./session-cookie";

/** Ends the caller's session, if there is one, and lets the browser forget it. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const name = cookieNames().session;
  const secret = await openSession(jar.get(name)?.value);
  if (secret !== null) await endSession(secret);
  jar.set(name, "", { ...cookieOptions(), maxAge: 0 });
}
