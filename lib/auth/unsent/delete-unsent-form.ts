import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import { holderOf } from "./encrypt-form";
import { getUnsentSecret } from "./unsent-cookie";

/** Deletes the form with this submission key that this browser sent without a session; null: each of them. */
export async function deleteUnsentForm(submission: string | null): Promise<void> {
  const secret = await getUnsentSecret();
  if (secret === null) return;
  await withoutActor((tx) =>
    tx.execute(sql`select app_delete_unsent_forms(${holderOf(secret)}, ${submission}::uuid)`),
  );
}
