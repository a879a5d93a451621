import { dueWords } from "@/components/referral/due-words";
import type { ReferralWords } from "@/components/referral/fact-words";
import { chipsOf } from "@/components/referral/tier-words";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { ageOn, clinicDate } from "@/lib/format/clinic-date";
import type { QueueRow } from "@/lib/queue/queue-row";
import type { QueueLine } from "./queue-line";
import type { PageWords, QueueWords } from "./queue-words";

/** In whose eyes, and on which day, a row is put into words. */
export type QueueReader = {
  personId: string;
  today: Day;
  calendar: WorkingCalendar;
};

const REASONS_SHOWN = 2;

export function queueLine(row: QueueRow, words: PageWords, reader: QueueReader): QueueLine {
  const { queue: t, referral } = words;
  const { patient, reasons } = row;
  const birthDay = patient.birthDate === null ? null : dayFromIso(patient.birthDate);
  return {
    referralId: row.referralId,
    name: patient.name,
    born:
      birthDay === null
        ? t("bornUnknown")
        : t("born", { date: clinicDate(birthDay), age: ageOn(birthDay, reader.today) }),
    hospitalNumber: patient.hospitalNumber ?? t("hospitalNumberUnknown"),
    chips: chipsOf(referral, row),
    due: dueOf(row, words, reader),
    reasons: reasons.slice(0, REASONS_SHOWN),
    moreReasons:
      reasons.length > REASONS_SHOWN
        ? t("moreReasons", { count: reasons.length - REASONS_SHOWN })
        : null,
    ...newsOf(row, t),
    strip: row.strip,
    nextAction: t(`next.${row.next.who}`),
    nextStep: stepOf(row, t),
    owner: ownerOf(row, t, reader),
    waiting: t("waitingDays", {
      count: Math.max(0, reader.today - row.openedOn),
    }),
  };
}

function stepOf({ next, unread, isCorrected }: QueueRow, t: QueueWords): string {
  return [
    t(`step.${next.step}`, { date: "on" in next ? clinicDate(next.on) : "" }),
    ...(unread === null ? [] : [t(`unread.${unread}`)]),
    ...(isCorrected ? [t("corrected")] : []),
  ].join("\n");
}

function ownerOf({ owner }: QueueRow, t: QueueWords, { personId }: QueueReader): string {
  if (owner === null) return t("unowned");
  return owner.personId === personId ? t("you") : owner.name;
}

function dueOf(
  row: QueueRow,
  { referral: t }: { referral: ReferralWords },
  reader: QueueReader,
): QueueLine["due"] {
  const { deadlineOn, targetOn, reviewOn, firstLookBy, overdue, seenOn } = row;
  const isPast = deadlineOn !== null && deadlineOn < reader.today;
  if (isPast && overdue === "no" && seenOn !== null) {
    return {
      words: t("due.seenOn", { date: clinicDate(seenOn) }),
      detail: t("due.by", { date: clinicDate(deadlineOn) }),
      isOverdue: false,
    };
  }
  const isOverdue = isPast;
  if (deadlineOn !== null) {
    return {
      words: dueWords(t, deadlineOn, reader),
      detail:
        overdue === "target" && targetOn !== null
          ? t("due.targetPassed", { date: clinicDate(targetOn) })
          : t("due.by", { date: clinicDate(deadlineOn) }),
      isOverdue,
    };
  }
  if (firstLookBy !== null) {
    return {
      words: t("due.firstLook", { due: dueWords(t, firstLookBy, reader) }),
      detail: t("due.by", { date: clinicDate(firstLookBy) }),
      isOverdue: firstLookBy < reader.today,
    };
  }
  if (reviewOn !== null) {
    return { words: t("due.review", { date: clinicDate(reviewOn) }), detail: null, isOverdue };
  }
  return { words: t("due.none"), detail: null, isOverdue };
}

function newsOf(
  { news }: QueueRow,
  t: QueueWords,
): Pick<QueueLine, "news" | "newReasons" | "isNew"> {
  if (news === null) return { news: t("neverLooked"), newReasons: [], isNew: true };
  const { reasons, areas, entries } = news;
  const told = [
    ...(areas > 0 ? [t("newAreas", { count: areas })] : []),
    ...(entries > 0 ? [t("newEntries", { count: entries })] : []),
  ];
  const isNew = reasons.length > 0 || told.length > 0;
  return { news: isNew ? told.join("; ") : t("nothingNew"), newReasons: reasons, isNew };
}
