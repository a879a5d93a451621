import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

/** Of the seven tiers, the most by which one person lowers a case that they did not examine. */
const MOST_TIERS = 2;

/**
 * Whether a stored decision lowers its case further than its decider may alone, the steps before it counted. The database
 * counts, and refuses such a transaction by itself.
 */
export async function isLoweredTooFar(
  tx: Transaction,
  clinicId: string,
  decisionId: string,
): Promise<boolean> {
  const [row] = await tx.execute<{ tiers: number }>(
    sql`select tiers_lowered(${clinicId}, ${decisionId}) as tiers`,
  );
  if (row === undefined) throw new Error("a decision whose tiers cannot be counted");
  return row.tiers > MOST_TIERS;
}
