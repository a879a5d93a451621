import { createTranslator } from "use-intl/core";
import { messages } from "@/i18n/messages";
import { AMOUNT_MEANINGS } from "@/lib/clinical/spread/amount";
import type { GridMarkKind } from "@/lib/clinical/spread/grid-mark";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { Drawing } from "@/lib/drawing/drawing";
import { markLetters, spreadDrawing } from "@/lib/drawing/spread-drawing";
import { withLegend } from "@/lib/drawing/spread-legend";
import { clinicDate } from "@/lib/format/clinic-date";
import { areaName } from "../record/area-name";

const t = createTranslator({ locale: "en", messages, namespace: "emg.picture" });
const { region, spread } = messages.referral;

/** The spread grid of the record, with its key below it. */
export function spreadPicture(grid: SpreadGrid): Drawing {
  const mark = (kind: GridMarkKind) => spread.mark[kind];
  const drawing = spreadDrawing(grid, {
    area: rowName,
    region: (id) => region[id],
    nothing: spread.gridNone,
    mark,
  });
  return withLegend(drawing, {
    notRecorded: spread.legendNotRecorded,
    none: spread.legendNone,
    unknownAmount: spread.cellUnknownAmount,
    first: spread.legendFirst,
    amounts: AMOUNT_MEANINGS[grid.step],
    marks: markLetters(grid, mark),
  });
}

/** The same in words: each area with its place in the order of onset, the first day and how often. */
export function spreadWords(grid: SpreadGrid): string {
  const rows = grid.groups.flatMap((group) => group.rows);
  const lines = rows
    .flatMap(({ onsetRank, firstSeen, area }) =>
      onsetRank === null || firstSeen === null ? [] : { onsetRank, firstSeen, area },
    )
    .toSorted((one, other) => one.onsetRank - other.onsetRank)
    .map(({ onsetRank, firstSeen, area }) =>
      t("areaFrom", { rank: onsetRank, area: areaName(area), date: clinicDate(firstSeen) }),
    );
  if (lines.length === 0) return t("noTwitching");
  return t("spreadWords", { areas: lines.join("; ") });
}

/** An area with its place in the order of onset. */
export function rowName({ onsetRank, area, isConfirmed }: GridRow): string {
  const rank = onsetRank === null ? "" : `${onsetRank}. `;
  return `${rank}${areaName(area)}${isConfirmed ? "" : ` (${spread.gridUnconfirmed})`}`;
}
