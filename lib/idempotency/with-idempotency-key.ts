import "server-only";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { submissions } from "@/db/schema";
import type { Actor, WorkerActor } from "@/lib/actor";

import { digest } from "@/lib/record/digest";

type Submission = {
  /** The form's submission key, a UUID. */
  key: string;
  action: string;
  /** What was submitted; its digest is kept, not its words. */
  body: unknown;
};

/** What JSON gives back as it was: a stored result must be the first one to the letter. */
export type Storable = string | number | boolean | null | readonly Storable[] | StorableFields;
type StorableFields = { readonly [field: string]: Storable };

/**
 * Run a submission once, in the caller's transaction. The same key again answers with the first result
 * and does nothing; the same key with another action or body is "key-reused". Of two at once the second waits.
 */
export async function withIdempotencyKey<Result extends Storable>(
  tx: Transaction,
  actor: Exclude<Actor, WorkerActor>,
  { key, action, body }: Submission,
  run: () => Promise<Result>,
): Promise<Result | "key-reused"> {
  const { clinicId, personId } = actor;
  const bodyHash = digest(body);
  const inserted = await tx
    .insert(submissions)
    .values({ clinicId, personId, key, action, bodyHash })
    .onConflictDoNothing()
    .returning({ key: submissions.key });
  const itself = and(
    eq(submissions.clinicId, clinicId),
    eq(submissions.personId, personId),
    eq(submissions.key, key),
  );

  if (inserted.length === 1) {
    const result = await run();
    await tx.update(submissions).set({ result }).where(itself);
    return result;
  }

  const [first] = await tx
    .select({
      action: submissions.action,
      bodyHash: submissions.bodyHash,
      result: submissions.result,
    })
    .from(submissions)
    .where(itself);
  if (!first) throw new Error("a submission key is taken by a row that cannot be read");
  if (first.action !== action || first.bodyHash !== bodyHash) return "key-reused";
  // The row is this action's own, written a few lines above with this same result type.
  return first.result as Result;
}
