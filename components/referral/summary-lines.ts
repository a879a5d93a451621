import type { useTranslations } from "next-intl";
import type { AnswerEvent } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";
import { TASKS, type TaskId } from "@/lib/clinical/history/task";
import type { Loss } from "@/lib/clinical/timeline/losses";
import { clinicDate, clinicDateOf } from "@/lib/format/clinic-date";
import type { CaseSummary } from "@/lib/referrals/case-summary";
import type { DecisionLine } from "@/lib/referrals/decision-line";
import type { NewInSummary } from "@/lib/referrals/new-in-summary";
import type { RecordPlace } from "@/lib/referrals/record-part";
import { areaText, type ReferralText, valueText } from "./fact-text";

export type SummaryTexts = {
  referral: ReferralText;
  measures: ReturnType<typeof useTranslations<"measures">>;
};

/** One statement of a summary, and where its evidence stands. `weight`: a finding, or what is only said for completeness. */
export type SummaryClause = { words: string; weight: "finding" | "plain"; at: RecordPlace };
export type SummaryLine = {
  id: "spread" | "function" | "denied" | "known";
  clauses: readonly SummaryClause[];
};

const PLACES_SHOWN = 6;
const SPREAD: RecordPlace = { part: "summary", fragment: "spread" };
const JOURNAL: RecordPlace = { part: "journal", fragment: "journal" };
const CHECKLISTS: RecordPlace = { part: "checklists", fragment: "checklists" };
const EXAMINATION: RecordPlace = { part: "examination", fragment: "examinations" };

/** A case in at most four lines: where it began and went, what was lost, what was denied, and what is known of it. */
export function summaryLines(
  summary: CaseSummary,
  examined: DecisionLine["examined"],
  texts: SummaryTexts,
): readonly SummaryLine[] {
  const lines: readonly SummaryLine[] = [
    { id: "spread", clauses: spreadClauses(summary, texts) },
    { id: "function", clauses: lossClauses({ ...summary, hard: summary.tasks.hard }, texts) },
    { id: "denied", clauses: answerClauses(summary, texts) },
    { id: "known", clauses: knownClauses(summary, examined, texts) },
  ];
  return lines.filter(({ clauses }) => clauses.length > 0);
}

/** What is new, each once; none: nothing is. */
export function newClauses(found: NewInSummary, texts: SummaryTexts): readonly SummaryClause[] {
  const { referral: t } = texts;
  return [
    ...found.places.map(({ area, firstTwitch }) =>
      finding(
        t("summary.newPlace", {
          area: areaText(t, area),
          date: firstTwitch === null ? "" : clinicDate(firstTwitch),
        }),
        JOURNAL,
      ),
    ),
    ...lossClauses(found, texts),
  ];
}

function spreadClauses({ onset, places }: CaseSummary, { referral: t }: SummaryTexts) {
  const since =
    onset === null
      ? t(places.length === 0 ? "summary.noTwitching" : "summary.firstRecorded")
      : t("summary.since", { date: clinicDateOf(onset.onset, onset.accuracy) });
  const firsts = places.map(({ firstTwitch }) => firstTwitch ?? 0);
  const shown = places.slice(0, PLACES_SHOWN).map(({ area, firstTwitch, confirmed }) => {
    const first = firstTwitch ?? 0;
    return finding(
      t(confirmed ? "summary.place" : "summary.placeUnconfirmed", {
        order: String(1 + firsts.filter((other) => other < first).length),
        area: areaText(t, area),
        date: clinicDate(first),
      }),
      SPREAD,
    );
  });
  const more = places.length - shown.length;
  return [
    plain(since, SPREAD),
    ...shown,
    ...(more > 0 ? [plain(t("summary.morePlaces", { count: more }), SPREAD)] : []),
  ];
}

/** Each lost thing with the day since when, and each other "yes". */
function lossClauses(
  { hard, weak, said }: Pick<NewInSummary, "hard" | "weak" | "said">,
  { referral: t, measures }: SummaryTexts,
): readonly SummaryClause[] {
  const nameOf = ({ question }: Loss) => measures(`loss.${question}`);
  return [
    ...said.map((answer) =>
      finding(
        t("summary.answered", {
          question: t(`question.${answer.question}`),
          value: valueText(t, answer.value),
          dated: answer.since === null ? "reported" : "since",
          date: sinceOf(answer),
        }),
        questionAt(answer.question),
      ),
    ),
    ...hard.map((loss) =>
      finding(
        t(isTask(loss.question) ? "summary.hard" : "summary.speech", {
          task: nameOf(loss),
          date: clinicDate(loss.lostOn),
        }),
        questionAt(loss.question),
      ),
    ),
    ...weak.flatMap(({ area, weakSince, wastedSince }) => [
      ...(weakSince === null
        ? []
        : [
            finding(
              t("summary.weak", { area: areaText(t, area), date: clinicDate(weakSince) }),
              questionAt("feels-weak"),
            ),
          ]),
      ...(wastedSince === null
        ? []
        : [
            finding(
              t("summary.thinner", { area: areaText(t, area), date: clinicDate(wastedSince) }),
              questionAt("wasting"),
            ),
          ]),
    ]),
  ];
}

/** What was denied; then, and never among it, what is not sure and what nobody answered. */
function answerClauses(
  { tasks, denied, takenBack, notSure, notAnswered }: CaseSummary,
  { referral: t, measures }: SummaryTexts,
): readonly SummaryClause[] {
  const task = (id: TaskId) => measures(`loss.${id}`);
  const sign = (id: QuestionId) => t(`question.${id}`);
  const areTasksOpen = tasks.notAnswered.length === TASKS.length;
  const no = [
    ...denied.map(sign),
    ...(tasks.denied.length === 0
      ? []
      : [t("summary.tasksDenied", { count: tasks.denied.length, all: TASKS.length })]),
  ];
  const unsure = [...notSure.map(sign), ...tasks.notSure.map(task)];
  const open = [
    ...notAnswered.map(sign),
    ...(areTasksOpen
      ? [t("summary.tasksNotAsked", { all: TASKS.length })]
      : tasks.notAnswered.map(task)),
  ];
  const list = (key: "denied" | "notSure" | "notAnswered", items: readonly string[]) =>
    items.length === 0 ? [] : [plain(t(`summary.${key}`, { items: items.join("; ") }), CHECKLISTS)];
  return [
    ...takenBack.map(({ now, before }) =>
      finding(
        t("summary.takenBack", {
          question: sign(now.question),
          value: valueText(t, now.value),
          date: clinicDate(now.day),
          before: valueText(t, before.value),
          was: clinicDate(before.day),
        }),
        questionAt(now.question),
      ),
    ),
    ...list("denied", no),
    ...list("notSure", unsure),
    ...list("notAnswered", open),
  ];
}

function knownClauses(
  { recorded }: CaseSummary,
  examined: DecisionLine["examined"],
  { referral: t }: SummaryTexts,
): readonly SummaryClause[] {
  return [
    plain(
      examined === null
        ? t("summary.notExamined")
        : t("summary.examined", { date: clinicDate(examined.on), found: examined.examination }),
      EXAMINATION,
    ),
    plain(
      recorded === null
        ? t("summary.nothingRecorded")
        : t("summary.recorded", { days: recorded.days, of: recorded.ofDays }),
      JOURNAL,
    ),
  ];
}

function sinceOf({ since, sinceAccuracy, day }: AnswerEvent): string {
  return since === null ? clinicDate(day) : clinicDateOf(since, sinceAccuracy ?? "day");
}

function isTask(question: Loss["question"]): question is TaskId {
  return question.startsWith("task-");
}

function questionAt(question: QuestionId): RecordPlace {
  return { part: "checklists", fragment: `question-${question}` };
}

function finding(words: string, at: RecordPlace): SummaryClause {
  return { words, weight: "finding", at };
}

function plain(words: string, at: RecordPlace): SummaryClause {
  return { words, weight: "plain", at };
}
