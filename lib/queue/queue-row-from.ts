import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { stripShades } from "@/lib/clinical/spread/strip-code";
import { todayIn } from "@/lib/format/zoned-day";

import { nextAction } from "./next-action";
import type { QueueRecord } from "./queue-record";
import type { QueueRow, Why } from "./queue-row";
import { shownFindings } from "./shown-findings";

/** A row of the statement as the list shows it, on the clinic's own day. */
export function queueRow(
  record: QueueRecord,
  events: ReadonlyMap<string, HistoryEvent>,
  { today, zone }: { today: Day; zone: string },
): QueueRow {
  const { spread, seen_at: seenAt } = record;
  return {
    referralId: record.id,
    patient: {
      name: record.name,
      birthDate: record.birth_date,
      hospitalNumber: record.hospital_number,
    },
    tier: record.tier,
    band: record.band,
    information: record.information,
    overdue: record.overdue,
    targetOn: record.target_on,
    deadlineOn: record.deadline_on,
    firstLookBy: record.first_look_by,
    reviewOn: record.review_on,
    reasons: record.reasons,
    owner:
      record.owner_id === null
        ? null
        : { personId: record.owner_id, name: record.owner_name ?? record.owner_id },
    openedAt: new Date(record.opened_at),
    news: newsOf(record),
    strip: spread && stripShades(spread.strip, dayFromIso(spread.asOf), today),
    next: nextAction({
      tier: record.tier,
      information: record.information,
      appointmentOn: record.appointment_on,
      seenOn: seenAt === null ? null : todayIn(zone, new Date(seenAt)),
      emgRequest: record.emg_request,
      today,
    }),
    why: whyOf(record, events),
  };
}

function newsOf(record: QueueRecord): QueueRow["news"] {
  if (record.viewed_at === null) return null;
  const known = record.viewed_reasons ?? [];
  return {
    reasons: record.reasons.filter((reason) => !known.includes(reason)),
    areas: Math.max(0, (record.spread?.areas ?? 0) - (record.viewed_areas ?? 0)),
    entries: record.new_entries,
  };
}

function whyOf(record: QueueRecord, events: ReadonlyMap<string, HistoryEvent>): Why | null {
  const { rule_set: ruleSet, assessed_at: assessedAt } = record;
  if (ruleSet === null || assessedAt === null) return null;
  const findings = shownFindings({
    reasons: record.reasons,
    findings: record.findings ?? [],
    held: record.held,
  });
  return {
    ruleSet,
    assessedAt: new Date(assessedAt),
    findings,
    evidence: findings.flatMap(({ evidence }) => evidence.flatMap((id) => events.get(id) ?? [])),
    missing: record.missing ?? [],
    nextChangeOn: record.next_change_on,
  };
}
