import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import type { SignedInActor } from "@/lib/actor";
import { submissionKeyOf } from "../request-guard";
import { isFormTokenOf } from "../submission-key";
import { deleteUnsentForm } from "./delete-unsent-form";
import { decryptForm, holderOf } from "./encrypt-form";
import { getUnsentSecret } from "./unsent-cookie";
import type { UnsentForm } from "./unsent-form";

type Row = { submission: string; content: string; expires_at: Date | string };

/**
 * The forms that this browser sent without a session and that were drawn for `actor`, the oldest first. Those of anybody
 * else, and those that cannot be read, are deleted.
 */
export async function listUnsentForms(
  actor: SignedInActor,
): Promise<(UnsentForm & { keptUntil: Date })[]> {
  const secret = await getUnsentSecret();
  if (secret === null) return [];
  const rows = await withoutActor((tx) =>
    tx.execute<Row>(sql`
      select submission, encode(content, 'hex') as content, expires_at
      from app_unsent_forms(${holderOf(secret)})`),
  );
  const own: (UnsentForm & { keptUntil: Date })[] = [];
  for (const { submission, content, expires_at } of rows) {
    const form = decryptForm(secret, { submission, content: Buffer.from(content, "hex") });
    if (form !== null && isDrawnFor(actor, form)) {
      own.push({ ...form, keptUntil: new Date(expires_at) });
    } else {
      await deleteUnsentForm(submission);
    }
  }
  return own;
}

function isDrawnFor(actor: SignedInActor, { submission, fields }: UnsentForm): boolean {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const key = submissionKeyOf(form);
  return key?.key === submission && key.formToken !== null && isFormTokenOf(key.formToken, actor);
}
