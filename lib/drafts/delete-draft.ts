import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import type { DraftForm } from "./draft";
import { removeDraft } from "./remove-draft";

/** Throw a draft away. What of it was reported as an emergency stays a fact. */
export function deleteDraft(actor: PatientActor, of: DraftForm): Promise<void> {
  return asActor(actor, (tx) => removeDraft(tx, actor, of));
}
