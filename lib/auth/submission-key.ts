import "server-only";
import { randomUUID } from "node:crypto";
import type { SignedInActor } from "./actor";
import { throttleKey } from "./throttle-key";

/**
 * A new key for one form that is drawn for `actor`. It carries a seal that only this person, clinic and role
 * get, in every session of theirs: a form that was left open is not taken from whoever signs in next.
 */
export function newSubmissionKey(actor: SignedInActor): string {
  return `${randomUUID()}.${sealOf(actor)}`;
}

export function isSealOf(seal: string, actor: SignedInActor): boolean {
  return seal === sealOf(actor);
}

function sealOf({ clinicId, personId, role }: SignedInActor): string {
  return throttleKey("submission", clinicId, personId, role).slice(0, 32);
}
