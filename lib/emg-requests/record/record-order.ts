import { messages } from "@/i18n/messages";
import type { Day } from "@/lib/clinical/calendar/day";
import { reportedSigns, type SignsFound } from "@/lib/clinical/emg/contradictions";
import { insertionCodes, isOptionalStudy } from "@/lib/clinical/emg/insertions";
import type { Presentation } from "@/lib/clinical/emg/presentation";
import type { StudyId } from "@/lib/clinical/emg/study";
import { suggestMuscles } from "@/lib/clinical/emg/suggest-muscles";
import { suggestStudies } from "@/lib/clinical/emg/suggest-studies";
import type { History } from "@/lib/clinical/history/history";
import type { Figure } from "../block";
import { emgText as t } from "../emg-texts";
import { onsetFigure } from "../picture/onset-figure";
import { weeksPicture } from "../picture/weeks-picture";
import { areaName } from "./area-name";
import { historyLines } from "./history-lines";

/** What the first page says of the record. */
export type RecordOrder = {
  figure: Figure;
  grid: Figure;
  lines: readonly string[];
  reported: SignsFound;
  /** The letters of each suggested muscle; the one that says "the other side" is optional. */
  codes: Readonly<Record<string, string>>;
  optionalStudies: readonly StudyId[];
};

export function recordOrder(history: History, asOf: Day, presentation: Presentation): RecordOrder {
  return {
    figure: onsetFigure(history, asOf),
    grid: weeksPicture(history, asOf, lossBars(presentation)),
    lines: historyLines(presentation, history),
    reported: reportedSigns(presentation),
    codes: Object.fromEntries(
      suggestMuscles(presentation).map((suggested) => [
        suggested.muscle,
        insertionCodes(suggested, presentation).join(" "),
      ]),
    ),
    optionalStudies: suggestStudies(presentation)
      .filter(isOptionalStudy)
      .map(({ study }) => study),
  };
}

/** A bar for each weak place and each day on which tasks were lost. */
function lossBars({ areas, losses }: Presentation) {
  const days = [...new Set(losses.map(({ lostOn }) => lostOn))];
  return [
    ...areas.flatMap(({ area, weakSince }) =>
      weakSince === null
        ? []
        : { label: t("order.weakPlace", { area: areaName(area) }), since: weakSince },
    ),
    ...days.map((since) => {
      const tasks = losses.filter(({ lostOn }) => lostOn === since);
      const [only] = tasks;
      const label =
        tasks.length === 1 && only
          ? t("order.hard", { task: messages.measures.loss[only.question].toLowerCase() })
          : t("order.hardCount", { count: String(tasks.length) });
      return { label, since };
    }),
  ];
}
