import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { getUnreadAlert } from "./get-unread-alert";
import type { Stop } from "./unread-alert";

/** What the stop page must show this patient now; null when there is nothing unread. */
export function getAlert(actor: PatientActor): Promise<Stop | null> {
  return asActor(actor, (tx) => getUnreadAlert(tx, actor));
}
