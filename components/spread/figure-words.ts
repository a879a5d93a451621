import type { useTranslations } from "next-intl";
import { type AreaKey, areaOf } from "@/lib/clinical/body/area";
import type { BodyDays } from "@/lib/clinical/spread/body-areas";
import type { FigureLabels } from "@/lib/drawing/body-figure";

const TEXTS = [
  "title",
  "titleDay",
  "description",
  "noArea",
  "nothing",
  "notRecorded",
  "days",
  "weak",
  "thinner",
  "unconfirmed",
  "new",
  "gone",
  "both",
  "wasNow",
  "shade",
  "more",
  "thick",
  "broken",
  "on",
  "earlier",
  "later",
  "show",
  "back",
  "forward",
  "list",
] as const;

/** Every word of the figure, as plain data for the browser, which draws it again for other days. */
export type FigureWords = Readonly<Record<(typeof TEXTS)[number], string>> & {
  views: FigureLabels;
  areas: Readonly<Partial<Record<AreaKey, string>>>;
};

export function figureWords(
  t: ReturnType<typeof useTranslations<"spread">>,
  referral: ReturnType<typeof useTranslations<"referral">>,
  { areas }: BodyDays,
): FigureWords {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, t.raw(`figure.${name}`)]));
  const named = areas.map(({ key }) => {
    const { site, side } = areaOf(key);
    const name = referral(`site.${site}`);
    return [key, side === "midline" ? name : `${name}, ${referral(`side.${side}`)}`];
  });
  return {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    views: {
      head: referral("spread.figure.head"),
      front: referral("spread.figure.front"),
      back: referral("spread.figure.back"),
      left: referral("spread.figure.left"),
      right: referral("spread.figure.right"),
      "all-over": referral("spread.figure.all-over"),
    },
    areas: Object.fromEntries(named),
  };
}

/** A text with its values filled in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
