import { type SQL, sql } from "drizzle-orm";

import { TIERS } from "@/lib/clinical/history/tier";

import type { QueueFilter } from "./queue-filter";

/** What a filter asks of a referral `r`. Raw, because partial indexes serve words that are written out, not parameters. */
export function queueWhere(
  filter: QueueFilter,
  asker: { clinicId: string; personId: string },
  now: Date,
): SQL {
  const parts = [sql`r.clinic_id = ${asker.clinicId} and r.status = 'open'`];
  if (filter.tier !== null) parts.push(tierIs(filter.tier));
  if (filter.overdue === "first-look") parts.push(isFirstLookLate(asker.clinicId, now));
  else if (filter.overdue !== null) parts.push(sql`r.overdue = ${sql.raw(`'${filter.overdue}'`)}`);
  if (filter.owner === "nobody") parts.push(sql`r.owner_id is null`);
  else if (filter.owner !== null) {
    parts.push(sql`r.owner_id = ${filter.owner === "me" ? asker.personId : filter.owner}::uuid`);
  }
  return sql.join(parts, sql` and `);
}

function tierIs(tier: NonNullable<QueueFilter["tier"]>): SQL {
  const word = sql.raw(`'${tier}'`);
  return TIERS.some((each) => each === tier)
    ? sql`r.tier = ${word}`
    : sql`r.tier is null and r.information = ${word}`;
}

/** Whether the first look of an open referral `r` was due before the clinic's own day. */
export function isFirstLookLate(clinicId: string, now: Date): SQL {
  return sql`r.first_look_by < (
    select (${now.toISOString()}::timestamptz at time zone c.zone)::date from clinics c where c.id = ${clinicId})`;
}
