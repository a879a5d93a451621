import type { SignedInActor } from "@/lib/actor";
import { homeOf } from "@/lib/auth/home-of";
import { ownPath } from "@/lib/auth/own-path";
import { listUnsentForms } from "@/lib/auth/unsent/list-unsent-forms";

/** Where a person goes on who has just signed in: to what is not saved yet, else to `next`, else home. */
export async function pathAfterSignIn(actor: SignedInActor, next: unknown): Promise<string> {
  if ((await listUnsentForms(actor)).length > 0) return "/unsent";
  return ownPath(next) ?? homeOf(actor.role);
}
