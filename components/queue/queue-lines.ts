import { dueText } from "@/components/referral/due-text";
import { missingText, type ReferralText } from "@/components/referral/fact-text";
import { chipsOf } from "@/components/referral/tier-name";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { clinicDate, shortDate } from "@/lib/format/clinic-date";
import { ageOf, namesakes } from "@/lib/format/patient-identity";
import type { QueueRow } from "@/lib/queue/queue-row";
import type { QueueLine } from "./queue-sheet";
import type { QueueText, QueueTexts } from "./queue-texts";

/** In whose eyes, and on which day, a row is put into words. */
export type QueueReader = {
  personId: string;
  today: Day;
  calendar: WorkingCalendar;
};

const REASONS_SHOWN = 2;

/** The rows of one page in words; a birth date stands where two people of the page share a surname. */
export function queueLines(
  rows: readonly QueueRow[],
  texts: QueueTexts,
  reader: QueueReader,
): QueueLine[] {
  const shared = namesakes(rows.map(({ patient }) => patient.name));
  return rows.map((row) => queueLine(row, texts, reader, shared.has(row.patient.name)));
}

function queueLine(
  row: QueueRow,
  texts: QueueTexts,
  reader: QueueReader,
  hasNamesake: boolean,
): QueueLine {
  const { queue: t, referral } = texts;
  const { patient, reasons } = row;
  return {
    referralId: row.referralId,
    name: patient.name,
    age: ageIn(row, t, reader, hasNamesake),
    hospitalNumber: patient.hospitalNumber ?? t("hospitalNumberUnknown"),
    chips: [
      ...chipsOf(referral, row),
      ...(row.unread === "flagged"
        ? [{ kind: "flagged-note" as const, word: t("unread.flagged") }]
        : []),
      ...(row.hasProposal ? [{ kind: "proposal" as const, word: t("proposalWaits") }] : []),
    ],
    due: dueOf(row, texts, reader),
    unknown: unknownOf(row, texts),
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

function ageIn(
  { patient }: QueueRow,
  t: QueueText,
  { today }: QueueReader,
  hasNamesake: boolean,
): string {
  const age = ageOf(patient, today);
  if (patient.birthDate === null || age === null) return t("bornUnknown");
  return hasNamesake
    ? t("born", { date: clinicDate(dayFromIso(patient.birthDate)), ...age })
    : t("age", age);
}

/** What is not known, where that gives the row its place; else null. */
function unknownOf({ unknown }: QueueRow, { queue: t, referral }: QueueTexts): string | null {
  const [first, ...others] = unknown;
  if (first === undefined) return null;
  const more = others.length > 0 ? ` ${t("moreReasons", { count: others.length })}` : "";
  return `${t("unknownReason", { items: missingText(referral, first) })}${more}`;
}

function stepOf({ next, unread, isCorrected }: QueueRow, t: QueueText): string {
  return [
    t(`step.${next.step}`, { date: "on" in next ? clinicDate(next.on) : "" }),
    ...(unread === null || unread === "flagged" ? [] : [t(`unread.${unread}`)]),
    ...(isCorrected ? [t("corrected")] : []),
  ].join("\n");
}

function ownerOf({ owner }: QueueRow, t: QueueText, { personId }: QueueReader): string {
  if (owner === null) return t("unowned");
  return owner.personId === personId ? t("you") : owner.name;
}

/** The clock that runs out first, by its name, and beside it the other one. */
function dueOf(row: QueueRow, { referral: t }: QueueTexts, reader: QueueReader): QueueLine["due"] {
  const { deadlineOn, targetOn, reviewOn, firstLookBy, overdue, seenOn } = row;
  const isMet =
    deadlineOn !== null && deadlineOn < reader.today && overdue === "no" && seenOn !== null;
  const running = [
    ...(firstLookBy === null ? [] : [{ name: "firstLook" as const, on: firstLookBy }]),
    ...(deadlineOn === null || isMet ? [] : [{ name: "deadline" as const, on: deadlineOn }]),
  ].toSorted((one, other) => one.on - other.on);
  const [first, second] = running;
  if (first === undefined) {
    if (isMet) {
      return {
        text: t("due.seenOn", { date: clinicDate(seenOn) }),
        detail: t("due.by", { date: clinicDate(deadlineOn) }),
        isOverdue: false,
      };
    }
    const text =
      reviewOn === null ? t("due.none") : t("due.review", { date: clinicDate(reviewOn) });
    return { text, detail: null, isOverdue: false };
  }
  const targetPassed =
    overdue === "target" && targetOn !== null
      ? t("due.targetPassed", { date: clinicDate(targetOn) })
      : null;
  return {
    text: clockText(t, first, reader),
    detail: [
      t("due.by", { date: shortDate(first.on, reader.today) }),
      ...(second === undefined ? [] : [otherClock(t, second, reader)]),
      ...(targetPassed === null ? [] : [targetPassed]),
    ].join(" · "),
    isOverdue: running.some(({ on }) => on < reader.today),
  };
}

type Clock = { name: "firstLook" | "deadline"; on: Day };

function clockText(t: ReferralText, { name, on }: Clock, reader: QueueReader): string {
  return on < reader.today
    ? t(`due.${name}Late`, { days: reader.today - on })
    : t(`due.${name}`, { due: dueText(t, on, reader) });
}

/** The clock that runs out later, in few words. */
function otherClock(t: ReferralText, clock: Clock, reader: QueueReader): string {
  return clock.on < reader.today
    ? clockText(t, clock, reader)
    : t(`due.${clock.name}On`, { date: shortDate(clock.on, reader.today) });
}

function newsOf(
  { news }: QueueRow,
  t: QueueText,
): Pick<QueueLine, "news" | "newReasons" | "isNew"> {
  if (news === null) return { news: t("neverLooked"), newReasons: [], isNew: true };
  const { reasons, areas, entries } = news;
  const changes = [
    ...(reasons.length > 0 ? [t("newReasons", { count: reasons.length })] : []),
    ...(areas > 0 ? [t("newAreas", { count: areas })] : []),
    ...(entries > 0 ? [t("newEntries", { count: entries })] : []),
  ];
  const isNew = changes.length > 0;
  return { news: isNew ? changes.join(", ") : t("nothingNew"), newReasons: reasons, isNew };
}
