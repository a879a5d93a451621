import "server-only";
import { headers } from "next/headers";
import { asActor } from "@/db/as-actor";
import type { SignedInActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { countRefusal } from "@/lib/audit/count-refusal";
import { codeOf } from "@/lib/log";
import { currentActor } from "./current-actor";
import { logRefusal } from "./log-refusal";
import { requestedPath } from "./requested-path";

export type Denial = {
  action: string;
  resource: "page" | "action";
  /** A code: the role may not do it, the form was drawn for somebody else, its fields are not fit, … */
  reason: string;
};

/** Writes down that a signed-in person tried what they may not do, and on which page. */
export async function recordDenial(actor: SignedInActor, denial: Denial): Promise<void> {
  const resourceId = await pathAsked();
  await asActor(actor, (tx) =>
    audit(tx, actor, { ...denial, resourceId, patientId: null, outcome: "denied" }),
  );
}

/** Without the query: it can hold a name that was searched for. */
async function pathAsked(): Promise<string | null> {
  return requestedPath(await headers())?.split("?")[0] ?? null;
}

/** The one refusal that a sender can have as often as they like: it is counted, not written down each time. */
export const TOO_FAST = "too-fast";

/**
 * Writes down that an action was refused, whoever is signed in. Nothing was done or shown, so the answer is the refusal
 * also where it cannot be written; the log says then what the audit lacks.
 */
export async function recordRefusedAction(
  action: string,
  reason: string,
  whoAsks: () => Promise<SignedInActor | null> = currentActor,
): Promise<void> {
  try {
    const actor = await whoAsks();
    if (actor === null) logRefusal({ action, reason, unaudited: "nobody-signed-in" });
    else if (reason === TOO_FAST)
      await asActor(actor, async (tx) =>
        countRefusal(tx, { action, resource: "action", resourceId: await pathAsked(), reason }),
      );
    else await recordDenial(actor, { action, resource: "action", reason });
  } catch (error) {
    logRefusal({ action, reason, unaudited: codeOf(error) });
  }
}
