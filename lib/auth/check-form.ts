import "server-only";
import { settings } from "@/lib/env";
import { type ActionLimit, takeTurn } from "./action-throttle";
import type { SignedInActor } from "./actor";
import { recordDenial } from "./record-denial";
import { announcedBytes, isFromOwnPage, submissionKeyOf } from "./request-guard";
import { isSealOf } from "./submission-key";

export type CheckedForm = { form: FormData; key: string; now: Date };

/**
 * A form that a page sends by itself to a handler, with the checks of an action: where it came from, its size, for whom
 * it was drawn and how often. Otherwise the refusal to answer with.
 */
export async function checkForm(
  request: Request,
  actor: SignedInActor,
  { name, limit, maxBytes }: { name: string; limit: ActionLimit; maxBytes: number },
): Promise<CheckedForm | Response> {
  const now = new Date();
  if (!isFromOwnPage(request.headers, settings().origin)) return refusal(403);
  const bytes = announcedBytes(request.headers);
  if (bytes === null || bytes > maxBytes) return refusal(413);
  const form = await request.formData().catch(() => null);
  const submission = form && submissionKeyOf(form);
  if (!form || !submission || submission.seal === null) return refusal(400);
  if (!isSealOf(submission.seal, actor)) {
    await recordDenial(actor, { action: name, resource: "action", reason: "wrong-person" });
    return refusal(403);
  }
  if (!(await takeTurn({ action: name, sender: actor.personId, limit, now }))) return refusal(429);
  return { form, key: submission.key, now };
}

function refusal(status: 400 | 403 | 413 | 429): Response {
  return new Response(null, { status });
}
