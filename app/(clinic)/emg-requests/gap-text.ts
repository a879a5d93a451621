import type { useTranslations } from "next-intl";
import type { ExaminationId } from "@/lib/clinical/emg/examination";
import type { Gap } from "@/lib/clinical/emg/gaps";
import type { MuscleSide } from "@/lib/clinical/emg/muscle";

/** What keeps a request from being signed: "Knee, left: not examined". */
export function gapText(t: ReturnType<typeof useTranslations<"emg">>, gap: Gap): string {
  switch (gap.kind) {
    case "no-question":
    case "nothing-asked":
    case "no-agreement":
      return t(`gap.${gap.kind}`);
    case "not-stated":
      return t("gap.not-stated", { field: t(`item.field.${gap.of}`) });
    case "not-examined": {
      const [id, side] = gap.of.split(":") as [ExaminationId, MuscleSide];
      const sign = t(`item.sign.${id}`);
      return side === "midline"
        ? t("gap.not-examined", { sign })
        : t("gap.side-not-examined", { sign, side: t(`item.side.${side}`) });
    }
    case "not-answered":
    case "no-detail":
      return t(`gap.${gap.kind}`, {
        item: t(`item.safety.${gap.of}.asks`),
        detail: t(`item.safety.${gap.of}.detail`),
      });
    default:
      return gap satisfies never;
  }
}
