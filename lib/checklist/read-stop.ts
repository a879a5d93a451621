import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/auth/actor";
import { readUnreadStop } from "./read-unread-stop";
import type { Stop } from "./unread-stop";

/** What the stop page must show this patient now; null when there is nothing unread. */
export function readStop(actor: PatientActor): Promise<Stop | null> {
  return asActor(actor, (tx) => readUnreadStop(tx, actor));
}
