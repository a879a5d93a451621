import { areaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { fieldName, ONSET_UNKNOWN } from "./field-names";
import type { PageItem } from "./page";
import type { PageId } from "./pages";
import type { Run } from "./run";

type FieldValues = Record<string, string[]>;

/** What the fields of a page hold when the patient comes back to it. */
export function earlierFields(page: PageId, items: readonly PageItem[], run: Run): FieldValues {
  return Object.assign({}, ...items.map((item) => valuesOf(page, item, run)));
}

function valuesOf(page: PageId, item: PageItem, run: Run): FieldValues {
  const name = fieldName(item);
  switch (item.ask) {
    case "question": {
      const value = run.answers[item.question]?.value;
      return value === undefined ? {} : { [name]: [String(value)] };
    }
    case "safety": {
      const value = run.safety[item.group];
      return value === undefined ? {} : { [name]: [value] };
    }
    case "since":
      return dateValues(
        name,
        run.answers[item.question]?.since ?? null,
        run.answers[item.question]?.sinceAccuracy ?? "day",
      );
    case "areas":
      return { [name]: (run.answers[item.question]?.areas ?? []).map(areaKey) };
    case "places":
      return { [name]: run.places.map(({ area }) => areaKey(area)) };
    case "onset":
      if (run.onset !== null) return dateValues(name, run.onset.onset, run.onset.accuracy);
      return run.pages.has(page) ? { [ONSET_UNKNOWN]: ["yes"] } : {};
    default:
      return item satisfies never;
  }
}

function dateValues(name: string, date: Day | null, accuracy: "day" | "month"): FieldValues {
  if (date === null) return {};
  const [year = "", month = "", day = ""] = isoFromDay(date).split("-");
  return {
    [`${name}-day`]: accuracy === "day" ? [String(Number(day))] : [],
    [`${name}-month`]: [String(Number(month))],
    [`${name}-year`]: [year],
  };
}
