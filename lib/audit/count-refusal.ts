import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

export type CountedRefusal = {
  action: string;
  resource: string;
  resourceId: string | null;
  reason: string;
};

/**
 * Writes down what can be refused as often as somebody likes, in the transaction of whoever asked: the first of a quarter of an
 * hour as one line of the audit, all others of it as another, with their number, which the worker appends afterwards.
 */
export async function countRefusal(tx: Transaction, refusal: CountedRefusal): Promise<void> {
  const { action, resource, resourceId, reason } = refusal;
  await tx.execute(sql`select app_count_refusal(${action}, ${resource}, ${resourceId}, ${reason})`);
}
