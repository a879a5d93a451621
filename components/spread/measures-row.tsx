import { useTranslations } from "next-intl";
import type { MeasureId } from "@/lib/clinical/spread/measure-id";
import type { SpreadMeasures } from "@/lib/clinical/spread/measures";

/** The six that are seen at once; the EMG request has them all. */
const SHOWN = [
  "areas-ever",
  "regions-twitching",
  "time-to-second-region",
  "time-to-second-weak-region",
  "asymmetry",
  "completeness",
] as const satisfies readonly MeasureId[];

/** Measures of the spread, each with its unit, its definition on demand, and why there is no value where there is none. */
export function MeasuresRow({ measures }: { measures: SpreadMeasures }) {
  const t = useTranslations("measures");
  return (
    <dl className="m-0 mt-3 grid grid-cols-2 rounded-[10px] border border-line bg-paper @min-[560px]:grid-cols-3 @min-[850px]:grid-cols-6">
      {SHOWN.map((id) => {
        const { value, note } = valueOf(measures[id], t);
        return (
          <div key={id} className="grid content-start border-line px-3 py-2 not-first:border-l">
            <dd className="order-1 m-0 text-[calc(19rem/14)] leading-tight font-bold">{value}</dd>
            <dt className="order-2 font-bold">{t(`measure.${id}.name`)}</dt>
            <dd className="order-3 m-0 text-[calc(11.5rem/14)] text-ink-soft">
              {note === null ? t(`measure.${id}.unit`) : note}
              <details>
                <summary className="min-h-6 cursor-pointer text-link underline">
                  {t("line.definition")}
                  <span className="sr-only"> {t(`measure.${id}.name`)}</span>
                </summary>
                <p className="m-0">{t(`measure.${id}.definition`)}</p>
              </details>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type Measure = SpreadMeasures[(typeof SHOWN)[number]];
type Text = ReturnType<typeof useTranslations<"measures">>;

function valueOf(measure: Measure, t: Text): { value: string; note: string | null } {
  switch (measure.kind) {
    case "cannot-say":
      return { value: t("line.cannotSayShort"), note: t(`cannotSay.${measure.because}`) };
    case "count":
      return { value: String(measure.count), note: null };
    case "delay": {
      const days = t(`line.${measure.bound}`, { days: String(measure.days) });
      return { value: t("line.days", { days }), note: "" };
    }
    case "asymmetry": {
      const { index, right, left } = measure;
      const note = t("line.sides", { right, left });
      return typeof index === "number"
        ? { value: index.toFixed(1), note }
        : { value: t("line.cannotSayShort"), note: `${t(`cannotSay.${index.because}`)}; ${note}` };
    }
    case "completeness":
      return {
        value: t("line.share", { part: String(measure.days), whole: String(measure.ofDays) }),
        note: measure.isSparse ? t("line.sparseDays") : t("line.recordedDays"),
      };
    default:
      return measure satisfies never;
  }
}
