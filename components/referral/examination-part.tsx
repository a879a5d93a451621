import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { clinicDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { DecisionLine } from "@/lib/referrals/decision-line";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { factDate, factText } from "./fact-text";

/** What was found and measured: examinations with who wrote them, blood results, and requests for EMG. */
export function ExaminationPart({
  decisions,
  results,
  emgRequests,
  zone,
}: {
  decisions: readonly DecisionLine[];
  /** Values and powers, newest first. */
  results: readonly HistoryEvent[];
  emgRequests: ReferralRecord["emgRequests"];
  zone: string;
}) {
  const t = useTranslations("referral");
  const decisionText = useTranslations("decisions");
  const examined = decisions.flatMap(({ decisionId, examined: found, by, undoneAt }) =>
    found === null || undoneAt !== null ? [] : { decisionId, by, ...found },
  );
  return (
    <Section id="examinations" heading={t("parts.examination")}>
      <DataTable
        caption={t("examination.caption")}
        rowHeading="on"
        empty={t("examination.none")}
        columns={[
          { key: "on", heading: t("history.at") },
          { key: "by", heading: t("history.who") },
          { key: "found", heading: t("examination.found") },
        ]}
        rows={examined.map(({ decisionId, on, by, examination }) => ({
          key: decisionId,
          cells: { on: clinicDate(on), by, found: examination },
        }))}
      />
      <DataTable
        caption={t("examination.results")}
        rowHeading="what"
        empty={t("examination.noResults")}
        columns={[
          { key: "what", heading: t("examination.what") },
          { key: "on", heading: t("history.at") },
        ]}
        rows={results.map((event) => ({
          key: event.id,
          cells: { what: factText(t, event), on: factDate(t, event) },
        }))}
      />
      <h3>{decisionText("emgHeading")}</h3>
      {emgRequests.length === 0 && <p>{t("examination.noEmg")}</p>}
      <ul className="list-none p-0">
        {emgRequests.map(({ emgRequestId, status, updatedAt }) => (
          <li key={emgRequestId}>
            <TextLink href={`/emg-requests/${emgRequestId}`} isLow anew>
              {decisionText(`emgStatus.${status}`)}, {clinicDate(todayIn(zone, updatedAt))}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
