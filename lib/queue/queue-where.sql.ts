import { type SQL, sql } from "drizzle-orm";

import { isoFromDay } from "@/lib/clinical/calendar/day";
import { TIERS } from "@/lib/clinical/history/tier";

import type { QueueFilter, QueueView } from "./queue-filter";

/** What a filter asks of a referral `r`. Raw, because partial indexes serve words that are written out, not parameters. */
export function queueWhere(
  filter: QueueFilter,
  asker: { clinicId: string; personId: string },
  now: Date,
): SQL {
  const parts = [sql`r.clinic_id = ${asker.clinicId} and r.status = 'open'`];
  if (filter.view !== "all") parts.push(viewIs(filter.view, asker.clinicId, now));
  if (filter.tier !== null) parts.push(tierIs(filter.tier));
  if (filter.overdue === "first-look") parts.push(isFirstLookLate(asker.clinicId, now));
  else if (filter.overdue === "first-look-due") parts.push(isFirstLookDue(asker.clinicId, now));
  else if (filter.overdue !== null) parts.push(sql`r.overdue = ${sql.raw(`'${filter.overdue}'`)}`);
  if (filter.due !== null) {
    parts.push(
      sql`r.overdue <> 'breach' and r.seen_at is null and r.deadline_on = ${isoFromDay(filter.due)}::date`,
    );
  }
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

function viewIs(view: Exclude<QueueView, "all">, clinicId: string, now: Date): SQL {
  switch (view) {
    case "decide":
      return sql`r.waits_for in ('first-look', 'signature', 'decision', 'visit', 'reply')
        and (r.waits_for <> 'visit' or ${isVisitOurs(clinicId, now)})
        and (r.waits_for <> 'reply' or ${isReplyOurs(clinicId, now)})`;
    case "first-look":
      return sql`r.waits_for = 'first-look'`;
    case "notes":
      return sql`'unread-text' = any(r.labels)`;
    case "came-back":
      return sql`(r.reply_by is not null or r.has_replied) and (r.has_replied or ${isReplyLate(clinicId, now)})`;
    case "booked":
      return sql`r.appointment_on is not null and r.appointment_on >= ${todayOf(clinicId, now)}`;
    case "emg":
      return sql`r.waits_for in ('signature', 'emg-lab')`;
    default:
      return view satisfies never;
  }
}

/** Whether a case `r` that waits for a visit is the clinic's all the same, as `nextAction` says it. */
export function isVisitOurs(clinicId: string, now: Date): SQL {
  return sql`case when r.appointment_on < ${todayOf(clinicId, now)}
    then r.emg_request is distinct from 'signed' and r.seen_at is null and coalesce(r.tier not in ('monitor', 'self-care'), true)
    else coalesce(r.appointment_on > r.deadline_on, false) and (r.seen_at is null or r.overdue <> 'no')
      or not exists (select from clinics c where c.id = ${clinicId} and r.appointment_on <> all(c.holidays)
        and extract(isodow from r.appointment_on) = any(c.working_weekdays)) end`;
}

/** Whether a case `r` that waits for a reply is the clinic's all the same, as `nextAction` says it. */
export function isReplyOurs(clinicId: string, now: Date): SQL {
  return sql`(r.overdue <> 'no' or ${isReplyLate(clinicId, now)})`;
}

/** Whether the day for a reply has passed without one. */
function isReplyLate(clinicId: string, now: Date): SQL {
  return sql`coalesce(r.reply_by < ${todayOf(clinicId, now)}, false)`;
}

/** Whether the first look of an open referral `r` was due before the clinic's own day. */
export function isFirstLookLate(clinicId: string, now: Date): SQL {
  return sql`r.first_look_by < ${todayOf(clinicId, now)}`;
}

/** Whether the first look of an open referral `r` is due on the clinic's own day, or was before. */
function isFirstLookDue(clinicId: string, now: Date): SQL {
  return sql`r.first_look_by <= ${todayOf(clinicId, now)}`;
}

/** The clinic's own day. */
export function todayOf(clinicId: string, now: Date): SQL {
  return sql`(select (${now.toISOString()}::timestamptz at time zone c.zone)::date from clinics c where c.id = ${clinicId})`;
}
