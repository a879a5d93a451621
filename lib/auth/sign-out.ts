import "server-only";
import { cookies } from "next/headers";
import { endSession } from "./end-session";
import { cookieNames, cookieOptions, decryptSession } from "./session-cookie";
import { deleteUnsentForm } from "./unsent/delete-unsent-form";
import { writeUnsentSecret } from "./unsent/unsent-cookie";

/** Ends the caller's session, if there is one, and lets the browser forget it and every form that was kept for it. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const name = cookieNames().session;
  const secret = await decryptSession(jar.get(name)?.value);
  if (secret !== null) await endSession(secret);
  await deleteUnsentForm(null);
  await writeUnsentSecret(null);
  jar.set(name, "", { ...cookieOptions(), maxAge: 0 });
}
