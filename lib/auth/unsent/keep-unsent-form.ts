import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import { consumePoint } from "../action-throttle";
import { submissionKeyOf } from "../request-guard";
import type { SentForm } from "../sent-form";
import { encryptForm, holderOf } from "./encrypt-form";
import { getUnsentSecret, newUnsentSecret, writeUnsentSecret } from "./unsent-cookie";
import { SHOW_AGAIN } from "./unsent-form";

/** Many people share an address, and few sessions end while a form is filled in. */
const PER_ADDRESS = { points: 30, seconds: 600 };
const LARGEST_ROW_BYTES = 64 * 1024;

/**
 * Keeps a form whose session has ended, for whoever it was drawn for, until they have signed in again. False: it is too
 * large, drawn for nobody, or too many are kept already, from this address or in all.
 */
export async function keepUnsentForm(
  { form, address }: Pick<SentForm, "form" | "address">,
  { sender, now }: { sender: string; now: Date },
): Promise<boolean> {
  const submission = submissionKeyOf(form);
  if (submission === null || submission.formToken === null) return false;
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && name !== SHOW_AGAIN && !/password/i.test(name)
      ? [[name, value]]
      : [],
  );
  const secret = (await getUnsentSecret()) ?? newUnsentSecret();
  const content = encryptForm(secret, { submission: submission.key, address, fields });
  if (content.length > LARGEST_ROW_BYTES) return false;
  const sending = { action: "keep-unsent-form", sender, limit: PER_ADDRESS, now };
  if (!(await consumePoint(sending))) return false;
  const [row] = await withoutActor((tx) =>
    tx.execute<{ is_kept: boolean }>(sql`
      select app_keep_unsent_form(
        ${holderOf(secret)}, ${submission.key}, decode(${content.toString("hex")}, 'hex')
      ) as is_kept`),
  );
  if (row?.is_kept !== true) return false;
  await writeUnsentSecret(secret);
  return true;
}
