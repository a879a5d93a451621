import { messages } from "@/i18n/messages";
import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { spreadGrid } from "@/lib/clinical/spread/spread-grid";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { COLUMN_WIDE, type LossBar, spreadDrawing } from "@/lib/drawing/spread-drawing";
import { withShortLegend } from "@/lib/drawing/spread-legend";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Figure } from "../block";
import { emgText as t } from "../emg-texts";
import { gridWindow } from "./grid-window";
import { rowName, spreadWords } from "./spread-picture";

const { region, spread } = messages.referral;

/** Areas against weeks, numbered by onset, and below them what was lost, as bars from its day on. */
export function weeksPicture(history: History, asOf: Day, losses: readonly LossBar[]): Figure {
  const window = gridWindow(history, asOf);
  const grid = spreadGrid(history, window, LIVE_RULE_SET.thresholds);
  const drawing = spreadDrawing(
    { ...grid, marks: [] },
    {
      area: rowName,
      region: (id) => region[id],
      nothing: spread.gridNone,
      mark: (kind) => spread.mark[kind],
    },
    { losses, room: COLUMN_WIDE },
  );
  const lost = losses.map(({ label, since }) => `${label}, ${clinicDate(since)}`);
  return {
    kind: "figure",
    origin: "patient",
    caption: "",
    alt: [spreadWords(grid), ...lost].join(" "),
    drawing: withShortLegend(drawing, {
      notRecorded: t("order.legendNotRecorded"),
      none: t("order.legendNone"),
      unknownAmount: t("order.legendUnknown"),
      first: t("order.legendFirst"),
      amounts: t(window.step === "week" ? "order.legendShades" : "order.legendShadesDay"),
    }),
  };
}
