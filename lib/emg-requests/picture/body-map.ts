import { createTranslator } from "use-intl/core";
import { messages } from "@/i18n/messages";
import { areaKey } from "@/lib/clinical/body/area";
import { shapesOfArea } from "@/lib/clinical/body/figure";
import {
  type AreaPresentation,
  isSensory,
  isTwitching,
  isWasted,
  isWeak,
} from "@/lib/clinical/emg/presentation";
import { bodyFigure } from "@/lib/drawing/body-figure";
import { type Drawing, text } from "@/lib/drawing/drawing";
import { areaName } from "../record/area-name";

const t = createTranslator({ locale: "en", messages, namespace: "emg.picture" });

const SIGNS = [
  { id: "twitching", has: isTwitching },
  { id: "weak", has: isWeak },
  { id: "wasted", has: isWasted },
  { id: "numb", has: isSensory },
] as const;

/** The figure with a letter for each finding on its place, and its key below it. */
export function bodyMap(areas: readonly AreaPresentation[]): Drawing {
  const figure = bodyFigure(
    areas.map((area) => ({
      key: areaKey(area.area),
      amount: isTwitching(area) ? 2 : null,
      isWeak: isWeak(area),
      isThinner: isWasted(area),
      isConfirmed: area.confirmed || !isTwitching(area),
      word: signsOf(area)
        .map(({ id }) => t(`letter.${id}`))
        .join(""),
    })),
    messages.referral.spread.figure,
  );
  const key = [
    SIGNS.map(({ id }) => `${t(`letter.${id}`)}: ${t(`sign.${id}`)}`).join(" · "),
    t("looks"),
    t("sides"),
  ];
  return {
    ...figure,
    height: figure.height + key.length * 20 + 8,
    items: [
      ...figure.items,
      ...key.map((line, index) =>
        text(line, { x: 10, y: figure.height + 18 + index * 20 }, { size: 13 }),
      ),
    ],
  };
}

/** The same in one sentence for each place, also where the figure has no place for it. */
export function bodyMapWords(areas: readonly AreaPresentation[]): string {
  if (areas.length === 0) return t("noArea");
  const lines = areas.map((area) => {
    const found = signsOf(area).map(({ id }) => t(`sign.${id}`));
    const name = areaName(area.area);
    const isDrawn = shapesOfArea(area.area).length > 0;
    return `${isDrawn ? name : t("notDrawn", { area: name })}: ${found.join(", ")}`;
  });
  return t("bodyWords", { areas: lines.join("; ") });
}

function signsOf(area: AreaPresentation) {
  return SIGNS.filter(({ has }) => has(area));
}
