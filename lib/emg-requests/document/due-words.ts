import { dayFromIso } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import { emgText as t } from "../emg-texts";

/** A day that something is due by, and whether it has passed. ISO dates sort as text. */
export function dueWords(iso: string | null, asOf: string): string {
  if (iso === null) return t("none");
  const date = clinicDate(dayFromIso(iso));
  return iso < asOf ? t("urgency.passed", { date }) : date;
}
