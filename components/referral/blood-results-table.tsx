import { useTranslations } from "next-intl";
import { type DataRow, DataTable } from "@/components/ui/data-table";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { BloodResultLine } from "@/lib/referrals/blood-result";

/** Each value with its unit, limits and day, who recorded it, and whether the rules can read it. */
export function BloodResultsTable({
  results,
  zone,
}: {
  results: readonly BloodResultLine[];
  /** The clinic's, in which the hour of recording is shown. */
  zone: string;
}) {
  const t = useTranslations("blood-results.onRecord");
  const tests = useTranslations("referral.labTest");
  return (
    <DataTable
      caption={t("caption")}
      rowHeading="test"
      columns={[
        { key: "test", heading: t("test") },
        { key: "value", heading: t("value") },
        { key: "reading", heading: t("reading") },
        { key: "day", heading: t("day") },
        { key: "limits", heading: t("limits") },
        { key: "recorded", heading: t("recorded") },
      ]}
      rows={results.map((line): DataRow => {
        const { id, test, value, unit, lowerLimit, upperLimit, day, recordedAt, by, unread } = line;
        const limits = [
          lowerLimit === null ? "" : t("lower", { limit: String(lowerLimit) }),
          upperLimit === null ? "" : t("upper", { limit: String(upperLimit) }),
        ].filter((part) => part !== "");
        const at = `${clinicDate(todayIn(zone, recordedAt))} ${clockTime(zone, recordedAt)}`;
        return {
          key: id,
          cells: {
            test: tests(test),
            value: unit === null ? `${value} (${t("unitUnknown")})` : `${value} ${unit}`,
            limits: limits.length === 0 ? t("noLimit") : limits.join(", "),
            day: <span className="whitespace-nowrap">{clinicDate(day)}</span>,
            reading:
              unread === null ? (
                t("read")
              ) : (
                <b className="block min-w-48">{t(`unread.${unread}`)}</b>
              ),
            recorded: t("by", { at, name: by ?? t("nobody") }),
          },
        };
      })}
    />
  );
}
