import "server-only";
import { withReservedConnection } from "@/db/without-actor";
import { countRefusal } from "@/lib/audit/count-refusal";
import { codeOf } from "@/lib/log";
import { beginSession } from "./get-session";
import { logRefusal } from "./log-refusal";
import { cookieNames, decryptSession } from "./session-cookie";
import { sessionIdOf } from "./session-secret";

const LONGEST_PATH = 200;

export type RefusedRequest = { cookies: string | undefined; path: string | null };

/**
 * Writes down that a request was refused before any page was asked: in the audit where its cookie is of a session that counts,
 * which this keeps no longer alive, else in the log. Never throws.
 */
export async function recordRefusedRequest(
  { cookies, path }: RefusedRequest,
  reason: string,
): Promise<void> {
  const logged = (unaudited: string) => logRefusal({ action: "request", reason, unaudited });
  try {
    const secret = await decryptSession(sessionCookieIn(cookies));
    if (secret === null) return logged("nobody-signed-in");
    const isCounted = await withReservedConnection(async (tx) => {
      if ((await beginSession(tx, sessionIdOf(secret))) === null) return false;
      const resourceId = path?.slice(0, LONGEST_PATH) ?? null;
      await countRefusal(tx, { action: "request", resource: "request", resourceId, reason });
      return true;
    });
    if (!isCounted) logged("nobody-signed-in");
  } catch (error) {
    logged(codeOf(error));
  }
}

function sessionCookieIn(cookies = ""): string | undefined {
  const start = `${cookieNames().session}=`;
  const pairs = cookies.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}
