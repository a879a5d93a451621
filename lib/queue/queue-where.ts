import { type SQL, sql } from "drizzle-orm";

import { TIERS } from "@/lib/clinical/triage/tier";

import type { QueueFilter } from "./queue-filter";
import { readQueueSearch } from "./queue-search";

/** What a filter asks of a referral `r`. The words are ours, written out so that partial indexes can serve them. */
export function queueWhere(
  filter: QueueFilter,
  asker: { clinicId: string; personId: string },
): SQL {
  const parts = [sql`r.clinic_id = ${asker.clinicId} and r.status = 'open'`];
  if (filter.tier !== null) parts.push(tierIs(filter.tier));
  if (filter.overdue !== null) parts.push(sql`r.overdue = ${sql.raw(`'${filter.overdue}'`)}`);
  if (filter.owner === "nobody") parts.push(sql`r.owner_id is null`);
  else if (filter.owner !== null) {
    parts.push(sql`r.owner_id = ${filter.owner === "me" ? asker.personId : filter.owner}::uuid`);
  }
  if (filter.search !== null) parts.push(searched(filter.search, asker.clinicId));
  return sql.join(parts, sql` and `);
}

function tierIs(tier: NonNullable<QueueFilter["tier"]>): SQL {
  const word = sql.raw(`'${tier}'`);
  return TIERS.some((each) => each === tier)
    ? sql`r.tier = ${word}`
    : sql`r.tier is null and r.information = ${word}`;
}

const AFTER_EVERY_LETTER = "\u{10ffff}";

/** The beginning of a name, first name or family name first, or a whole birth date. */
function searched(typed: string, clinicId: string): SQL {
  const search = readQueueSearch(typed);
  if ("birthDate" in search) {
    return sql`r.patient_id in (
      select p.id from patients p where p.clinic_id = ${clinicId} and p.birth_date = ${search.birthDate}::date)`;
  }
  const from = search.words.join(" ");
  const to = from + AFTER_EVERY_LETTER;
  return sql`r.patient_id in (
    select p.id from patients p where p.clinic_id = ${clinicId}
      and ((p.name_key >= ${from} and p.name_key < ${to}) or (p.family_key >= ${from} and p.family_key < ${to})))`;
}
