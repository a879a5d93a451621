import "server-only";
import { randomUUID } from "node:crypto";
import type { SignedInActor } from "@/lib/actor";
import type { SubmissionKey } from "./request-guard";
import { throttleKey } from "./throttle-key";

/** The build that this process serves, as `next.config.ts` wrote it into the pages; zeros outside a build. */
const BUILD = process.env.FLICKER_BUILD || "0".repeat(16);

/**
 * A new key for one form that is drawn for `actor`. It carries a form token that only this person, clinic and role
 * get, in every session of theirs: a form that was left open is not taken from whoever signs in next.
 */
export function newSubmissionKey(actor: SignedInActor): string {
  return `${randomUUID()}.${formTokenOf(actor)}.${BUILD}`;
}

export function isOfThisBuild({ build }: SubmissionKey): boolean {
  return build === BUILD;
}

/** The same submission, for a form that is sent again from the page of an earlier build. */
export function renewedSubmissionKey({ key, formToken }: SubmissionKey): string {
  return `${key}.${formToken}.${BUILD}`;
}

export function isFormTokenOf(formToken: string, actor: SignedInActor): boolean {
  return formToken === formTokenOf(actor);
}

function formTokenOf({ clinicId, personId, role }: SignedInActor): string {
  return throttleKey("submission", clinicId, personId, role).slice(0, 32);
}
