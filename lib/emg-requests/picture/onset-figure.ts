import { createTranslator } from "use-intl/core";
import { messages } from "@/i18n/messages";
import { areaOf } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { type BodyArea, bodyAreas } from "@/lib/clinical/spread/body-areas";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { bodyFigure } from "@/lib/drawing/body-figure";
import type { Figure } from "../block";
import { areaName } from "../record/area-name";

const t = createTranslator({ locale: "en", messages, namespace: "emg.picture" });
/** It is printed small. */
const SIZES = { word: 20, mark: 27 } as const;

/** The figure with the order of onset on each place, as dark as it twitched in the last 28 days, weak places outlined. */
export function onsetFigure(history: History, asOf: Day): Figure {
  const areas = bodyAreas(history, asOf, LIVE_RULE_SET.thresholds);
  const drawing = bodyFigure(
    areas.map((area) => ({
      ...area,
      isWeak: area.weakSince !== null,
      isThinner: area.thinnerSince !== null,
      word: area.onsetRank === null ? "" : String(area.onsetRank),
    })),
    { ...messages.referral.spread.figure, left: t("left"), right: t("right") },
    { sizes: SIZES, words: "beside" },
  );
  const words = areas.map((area) => {
    const { key, onsetRank } = area;
    const name = areaName(areaOf(key));
    return [
      onsetRank === null ? name : `${onsetRank}. ${name}`,
      ...(isSigned(area) ? [t("weakOrSmaller")] : []),
    ].join(", ");
  });
  return {
    kind: "figure",
    origin: "patient",
    caption: "",
    alt: words.length === 0 ? t("noArea") : t("onsetWords", { areas: words.join("; ") }),
    drawing,
  };
}

function isSigned({ weakSince, thinnerSince }: BodyArea): boolean {
  return weakSince !== null || thinnerSince !== null;
}
