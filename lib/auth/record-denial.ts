import "server-only";
import { headers } from "next/headers";
import { asActor } from "@/db/as-actor";
import { audit } from "@/lib/audit/audit";
import type { SignedInActor } from "./actor";
import { requestedPath } from "./requested-path";

export type Denial = {
  action: string;
  resource: "page" | "action";
  /** The role may not do it, or the form was drawn for somebody else. */
  reason: "wrong-role" | "wrong-person";
};

/** Writes down that a signed-in person tried what they may not do, and on which page. */
export async function recordDenial(actor: SignedInActor, denial: Denial): Promise<void> {
  // Without the query: it can hold a name that was searched for.
  const resourceId = requestedPath(await headers())?.split("?")[0] ?? null;
  await asActor(actor, (tx) =>
    audit(tx, actor, { ...denial, resourceId, patientId: null, outcome: "denied" }),
  );
}
