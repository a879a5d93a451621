import type { LabEvent } from "@/lib/clinical/history/event";
import { LAB_UNITS } from "@/lib/clinical/history/lab-units";

/** Why the rules cannot read a laboratory's value: what is missing. Null: they read it. */
export function whyUnread({
  test,
  unit,
  upperLimit,
}: Pick<LabEvent, "test" | "unit" | "upperLimit">): "unit" | "limit" | null {
  if (unit === null || !LAB_UNITS[test].includes(unit)) return "unit";
  const needsLimit = test === "creatine-kinase";
  return needsLimit && (upperLimit === null || upperLimit <= 0) ? "limit" : null;
}
