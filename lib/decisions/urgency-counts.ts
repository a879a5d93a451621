import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { decisions } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";

/** What clinicians said of the urgency when they closed cases that this rule had placed. */
export type UrgencyCount = {
  rule: string;
  closed: number;
  right: number;
  tooHigh: number;
  tooLow: number;
};

/** Of the clinic's closed referrals, one count for each rule that had given one its tier, the most frequent first. */
export function urgencyCounts(actor: ClinicianActor): Promise<readonly UrgencyCount[]> {
  return asActor(actor, async (tx) => {
    const rule = sql<string>`rule`;
    const closed = sql<number>`count(*)::int`;
    const answered = (urgency: string) =>
      sql<number>`(count(*) filter (where ${decisions.details} ->> 'urgency' = ${urgency}))::int`;
    return await tx
      .select({
        rule,
        closed,
        right: answered("right"),
        tooHigh: answered("too-high"),
        tooLow: answered("too-low"),
      })
      .from(decisions)
      .crossJoinLateral(sql`jsonb_array_elements_text(${decisions.details} -> 'deciding') as rule`)
      .where(and(eq(decisions.clinicId, actor.clinicId), eq(decisions.kind, "discharge")))
      .groupBy(rule)
      .orderBy(desc(closed), rule);
  });
}
