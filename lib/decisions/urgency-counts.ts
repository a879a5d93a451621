import "server-only";
import { sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
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
    return await tx.execute<UrgencyCount>(sql`
      select rule, count(*)::int as closed,
        (count(*) filter (where details ->> 'urgency' = 'right'))::int as right,
        (count(*) filter (where details ->> 'urgency' = 'too-high'))::int as "tooHigh",
        (count(*) filter (where details ->> 'urgency' = 'too-low'))::int as "tooLow"
      from decisions, jsonb_array_elements_text(details -> 'deciding') as rule
      where clinic_id = ${actor.clinicId} and kind = 'discharge'
      group by rule order by closed desc, rule`);
  });
}
