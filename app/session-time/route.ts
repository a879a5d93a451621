import { headers } from "next/headers";
import type { SignedInRole } from "@/lib/actor";
import { currentActor, unseenActor } from "@/lib/auth/current-actor";
import { isFromOwnPage } from "@/lib/auth/request-guard";
import { requireActor } from "@/lib/auth/require-actor";
import { sessionSecondsLeft } from "@/lib/auth/session-seconds-left";
import { settings } from "@/lib/env";

/** How long the session of a member of staff lasts; asking is no sign of life. */
export async function GET(): Promise<Response> {
  const staff = await requireActor(STAFF, ASK, unseenActor);
  return answer(staff.sessionId);
}

/** The same after a sign of life: the session goes on. */
export async function POST(): Promise<Response> {
  const staff = await requireActor(STAFF, EXTEND, unseenActor);
  if (!isFromOwnPage(await headers(), settings().origin))
    return new Response(null, { status: 403 });
  await currentActor();
  return answer(staff.sessionId);
}

const STAFF = ["clinician", "admin", "auditor"] as const satisfies readonly SignedInRole[];
const ASK = { action: "ask-session-time", resource: "page" } as const;
const EXTEND = { action: "extend-session", resource: "action" } as const;

async function answer(sessionId: string): Promise<Response> {
  return Response.json(
    { secondsLeft: await sessionSecondsLeft(sessionId) },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}
