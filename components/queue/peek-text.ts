import { dueText } from "@/components/referral/due-text";
import { areaKeyText, areaText, factDate, factText } from "@/components/referral/fact-text";
import { type SummaryTexts, summaryLines } from "@/components/referral/summary-lines";
import { chipsOf } from "@/components/referral/tier-name";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { timeUsed } from "@/lib/clinical/calendar/time-used";
import { runningDeadline } from "@/lib/clinical/calendar/visit-problem";
import type { BodyArea } from "@/lib/clinical/spread/body-areas";
import { bodyFigure } from "@/lib/drawing/body-figure";
import { COLUMN_WIDE, spreadDrawing } from "@/lib/drawing/spread-drawing";
import { clinicDate, shortDate } from "@/lib/format/clinic-date";
import { ageOf } from "@/lib/format/patient-identity";
import type { Peek } from "@/lib/referrals/peek";
import { recordHref } from "@/lib/referrals/record-part";
import type { PeekSheet } from "./peek-sheet";
import type { QueueTexts } from "./queue-texts";

type Texts = QueueTexts & Pick<SummaryTexts, "measures">;

const REASONS_SHOWN = 3;
/** Both are drawn small. */
const ROOM_ABOVE = 8;
const SIZES = { word: 24, mark: 28 } as const;

export function peekText(peek: Peek, texts: Texts, personId: string): PeekSheet {
  const { queue: t, referral } = texts;
  const { referralId, patient, owner, current } = peek;
  const link = (fragment: string, words: string) => ({
    href: `/referrals/${referralId}${fragment}`,
    words,
    isStrong: fragment === "",
  });
  return {
    referralId,
    name: patient.name,
    identity: identityOf(peek, t),
    owner: t("peek.owner", {
      owner: owner === null ? t("unowned") : owner.personId === personId ? t("you") : owner.name,
    }),
    chips: chipsOf(referral, current),
    ...clocksOf(peek, texts),
    lines: summaryLines(peek.summary, peek.examined, texts).map(({ id, clauses }) => ({
      heading: t(`peek.line.${id}`),
      clauses: clauses.map(({ words, weight, at }) => ({
        href: recordHref(referralId, at),
        words,
        isStrong: weight === "finding",
      })),
    })),
    figure: figureOf(peek, texts),
    grid: gridOf(peek, texts),
    why: t("peek.why"),
    reasons: reasonsOf(peek, texts),
    moreReasons:
      peek.explained.length > REASONS_SHOWN
        ? link("#why", t("peek.more", { count: peek.explained.length - REASONS_SHOWN }))
        : null,
    links: [
      link("", t("peek.open")),
      link("#decide", t("peek.decide")),
      link("#request-emg", t("peek.emg")),
    ],
  };
}

function identityOf({ patient, clinic }: Peek, t: QueueTexts["queue"]): readonly string[] {
  const age = ageOf(patient, clinic.today);
  return [
    patient.birthDate === null || age === null
      ? t("bornUnknown")
      : t("born", { date: clinicDate(dayFromIso(patient.birthDate)), ...age }),
    ...(patient.sex === null ? [] : [patient.sex]),
    patient.hospitalNumber ?? t("hospitalNumberUnknown"),
    patient.phone ?? t("peek.phoneUnknown"),
  ];
}

function clocksOf(
  { current, clinic, clockFrom }: Peek,
  { referral: t }: QueueTexts,
): Pick<PeekSheet, "clocks" | "bar"> {
  const { today } = clinic;
  const { firstLookBy, targetOn, reviewOn, seenAt, overdue } = current;
  const deadline = runningDeadline({
    deadlineOn: current.deadlineOn,
    isSeen: seenAt !== null,
    overdue,
  });
  const clock = (name: "deadline" | "firstLook", on: number) => ({
    words: `${
      on < today
        ? t(`due.${name}Late`, { days: today - on })
        : t(`due.${name}`, { due: dueText(t, on, clinic) })
    }, ${t("due.by", { date: shortDate(on, today) })}`,
    isLate: on < today,
  });
  const clocks = [
    ...(deadline === null ? [] : [clock("deadline", deadline)]),
    ...(firstLookBy === null ? [] : [clock("firstLook", firstLookBy)]),
  ];
  const none =
    reviewOn === null ? t("due.none") : t("due.review", { date: shortDate(reviewOn, today) });
  return {
    clocks: clocks.length === 0 ? [{ words: none, isLate: false }] : clocks,
    bar:
      deadline === null
        ? null
        : {
            used: timeUsed(clockFrom, deadline, today),
            target: targetOn === null ? null : timeUsed(clockFrom, deadline, targetOn),
            isPast: today > deadline,
          },
  };
}

function figureOf({ areas }: Peek, { queue: t, referral }: QueueTexts): PeekSheet["figure"] {
  const drawing = bodyFigure(
    areas.map((area) => ({
      ...area,
      isWeak: area.weakSince !== null,
      isThinner: area.thinnerSince !== null,
      word: area.onsetRank === null ? "" : String(area.onsetRank),
    })),
    {
      head: referral("spread.figure.head"),
      front: referral("spread.figure.front"),
      back: referral("spread.figure.back"),
      left: referral("spread.figure.left"),
      right: referral("spread.figure.right"),
      "all-over": referral("spread.figure.all-over"),
    },
    { sizes: SIZES, words: "beside" },
  );
  const words = areas.map((area) =>
    [
      area.onsetRank === null ? "" : `${area.onsetRank}.`,
      areaKeyText(referral, area.key),
      isSigned(area) ? `(${referral("spread.mapWeak")})` : "",
    ]
      .filter((word) => word !== "")
      .join(" "),
  );
  return {
    // The words above the heads are larger than on the record.
    drawing: { ...drawing, y: drawing.y - ROOM_ABOVE, height: drawing.height + ROOM_ABOVE },
    title: t("peek.figure"),
    words: words.length === 0 ? referral("summary.noTwitching") : words.join("; "),
  };
}

function isSigned({ weakSince, thinnerSince }: BodyArea): boolean {
  return weakSince !== null || thinnerSince !== null;
}

function gridOf({ grid }: Peek, { queue: t, referral }: QueueTexts): PeekSheet["grid"] {
  const drawing = spreadDrawing(
    { ...grid, marks: [] },
    {
      area: ({ onsetRank, area }) =>
        `${onsetRank === null ? "" : `${onsetRank}. `}${areaText(referral, area)}`,
      region: (region) => referral(`region.${region}`),
      nothing: referral("spread.gridNone"),
      mark: () => "",
    },
    { room: COLUMN_WIDE },
  );
  const recorded = grid.columns.filter(({ recordedDays }) => recordedDays > 0).length;
  return {
    drawing,
    title: t("peek.grid"),
    words: t("peek.gridWords", { recorded, weeks: grid.columns.length }),
  };
}

function reasonsOf(
  { explained }: Peek,
  { queue: t, referral, rules }: QueueTexts,
): PeekSheet["reasons"] {
  return explained.slice(0, REASONS_SHOWN).map(({ rule, evidence }) => ({
    words: `${rule.id} ${rules(`${rule.id}.short`)}`,
    source: rule.source.kind,
    sourceWord: t(`peek.source.${rule.source.kind}`),
    evidence: evidence.map(
      (event) => `${factText(referral, event)} (${factDate(referral, event)})`,
    ),
  }));
}
