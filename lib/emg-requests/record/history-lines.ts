import { messages } from "@/i18n/messages";
import { isWeak, lastAnswer, type Presentation } from "@/lib/clinical/emg/presentation";
import type { History } from "@/lib/clinical/history/history";
import type { QuestionId } from "@/lib/clinical/history/question";
import { isFunctionAsked } from "@/lib/clinical/spread/function-asked";
import type { MeasureId } from "@/lib/clinical/spread/measure-id";
import { spreadMeasures } from "@/lib/clinical/spread/measures";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { clinicDate } from "@/lib/format/clinic-date";
import { emgText as t } from "../emg-texts";
import { questionWords, valueWords } from "./answer-words";
import { areaName } from "./area-name";
import { lossDates, measuresInWords } from "./measures-in-words";
import { onset, orderOfSpread } from "./reported-history";

const MEASURED: readonly MeasureId[] = [
  "areas-ever",
  "regions-twitching",
  "time-to-second-region",
  "completeness",
];

/** Said as yes or no in few words; what is answered by a number or a kind is given as it was answered. */
const ANSWERED: readonly QuestionId[] = [
  "wasting",
  "numb-tingle",
  "speech-change",
  "swallow-change",
  "breathlessness",
  "bladder-change",
  "weight-loss",
  "cramps",
];

/** How it began and went, how far it spread, and what was lost or denied. */
export function historyLines(presentation: Presentation, history: History): readonly string[] {
  const measures = measuresInWords(
    spreadMeasures(history, presentation.asOf, LIVE_RULE_SET.thresholds),
    clinicDate,
  );
  const measured = measures
    .filter(({ id }) => MEASURED.includes(id))
    .map(({ name, lines, unit }) => t("order.measure", { name, value: lines.join("; "), unit }));
  return [
    `${onset(presentation)}. ${orderOfSpread(presentation)}.`,
    `${measured.join(". ")}.`,
    [lost(presentation), ...answered(presentation)].map((sentence) => `${sentence}.`).join(" "),
  ];
}

function lost({ losses, areas, events }: Presentation): string {
  const tasks =
    losses.length > 0
      ? t("order.hardLine", {
          tasks: losses
            .map((loss) => {
              const name = messages.measures.loss[loss.question].toLowerCase();
              return t("order.hardSince", { name, date: lossDates(loss, clinicDate) });
            })
            .join(", "),
        })
      : isFunctionAsked(events)
        ? t("order.hardNone")
        : t("order.hardNotAsked");
  const weak = areas.filter(isWeak).map(({ area }) => areaName(area).toLowerCase());
  return weak.length === 0
    ? tasks
    : `${tasks}; ${t("order.weakLine", { places: weak.join("; ") })}`;
}

function answered(presentation: Presentation): readonly string[] {
  const answers = ANSWERED.map((question) => {
    const answer = lastAnswer(presentation, question);
    const name = questionWords(question).toLowerCase();
    if (answer === null) return { as: "toldNotAsked", words: name } as const;
    if (answer.value === "no" || answer.value === "none" || answer.value === 0) {
      return { as: "toldNo", words: name } as const;
    }
    if (answer.value === "unsure") return { as: "toldNotSure", words: name } as const;
    const value = answer.value === "yes" ? "" : ` (${valueWords(answer.value).toLowerCase()})`;
    return { as: "toldYes", words: `${name}${value}` } as const;
  });
  return (["toldYes", "toldNo", "toldNotSure", "toldNotAsked"] as const).flatMap((kind) => {
    const words = answers.filter(({ as }) => as === kind).map((answer) => answer.words);
    return words.length === 0 ? [] : [t(`order.${kind}`, { questions: words.join(", ") })];
  });
}
