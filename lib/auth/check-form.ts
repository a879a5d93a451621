import "server-only";
import { databaseTime } from "@/db/database-time";
import { withReservedConnection } from "@/db/without-actor";
import type { SignedInActor } from "@/lib/actor";
import { settings } from "@/lib/env";
import { type ActionLimit, consumePoint } from "./action-throttle";
import { recordRefusedAction, TOO_FAST } from "./record-denial";
import { announcedBytes, isFromOwnPage, submissionKeyOf } from "./request-guard";
import { isFormTokenOf } from "./submission-key";

/** `now`: by the database's clock. */
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
  const refuse = async (status: 400 | 403 | 413 | 429, reason: string) => {
    await recordRefusedAction(name, reason, () => Promise.resolve(actor));
    return new Response(null, { status });
  };
  if (!isFromOwnPage(request.headers, settings().origin)) return refuse(403, "other-site");
  const bytes = announcedBytes(request.headers);
  if (bytes === null || bytes > maxBytes) return refuse(413, "too-large");
  const form = await request.formData().catch(() => null);
  const submission = form && submissionKeyOf(form);
  if (!form || !submission || submission.formToken === null) return refuse(400, "no-key");
  if (!isFormTokenOf(submission.formToken, actor)) return refuse(403, "wrong-person");
  const now = await withReservedConnection(databaseTime);
  const isWithin = await consumePoint({ action: name, sender: actor.personId, limit, now });
  if (!isWithin) return refuse(429, TOO_FAST);
  return { form, key: submission.key, now };
}
