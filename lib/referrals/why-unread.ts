import type { LabEvent } from "@/lib/clinical/history/event";
import { labUnit } from "@/lib/clinical/history/lab-units";

/** Why the rules cannot read a laboratory's value: what is missing. Null: they read it. */
export function whyUnread({
  test,
  unit,
  upperLimit,
}: Pick<LabEvent, "test" | "unit" | "upperLimit">): "unit" | "limit" | null {
  if (labUnit(test, unit) === null) return "unit";
  const needsLimit = test === "creatine-kinase";
  return needsLimit && (upperLimit === null || upperLimit <= 0) ? "limit" : null;
}
