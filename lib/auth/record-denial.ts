import "server-only";
import { headers } from "next/headers";
import { asActor } from "@/db/as-actor";
import { audit } from "@/lib/audit/audit";
import { codeOf } from "@/lib/log";
import type { SignedInActor } from "./actor";
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
  // Without the query: it can hold a name that was searched for.
  const resourceId = requestedPath(await headers())?.split("?")[0] ?? null;
  await asActor(actor, (tx) =>
    audit(tx, actor, { ...denial, resourceId, patientId: null, outcome: "denied" }),
  );
}

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
    else await recordDenial(actor, { action, resource: "action", reason });
  } catch (error) {
    logRefusal({ action, reason, unaudited: codeOf(error) });
  }
}
