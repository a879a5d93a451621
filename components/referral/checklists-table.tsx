import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { clinicDate, clinicDateOf } from "@/lib/format/clinic-date";
import type { ChecklistCell, ChecklistRow, ChecklistRun } from "@/lib/referrals/checklist-run";
import { areaText, type ReferralText, valueText } from "./fact-text";

/** The answers of every run side by side, newest at the right; a changed answer is bold and says what it was. */
export function ChecklistsTable({
  caption,
  runs,
  rows,
}: {
  caption: string;
  runs: readonly ChecklistRun[];
  rows: readonly ChecklistRow[];
}) {
  const t = useTranslations("referral");
  return (
    <DataTable
      caption={caption}
      rowHeading="question"
      empty={t("checklists.empty")}
      columns={[
        { key: "question", heading: t("checklists.question") },
        ...runs.map(({ checklistId, startedOn, byPhone }) => ({
          key: checklistId,
          heading: `${clinicDate(startedOn)}${byPhone ? ` ${t("checklists.phone")}` : ""}`,
        })),
      ]}
      rows={rows.map(({ question, cells }) => ({
        key: question,
        cells: {
          question: <span id={`question-${question}`}>{t(`question.${question}`)}</span>,
          ...Object.fromEntries(cells.map((cell) => [cell.checklistId, answerCell(t, cell)])),
        },
      }))}
    />
  );
}

function answerCell(t: ReferralText, { answer, was, corrected }: ChecklistCell) {
  if (answer === null) return <span className="text-ink-soft">{t("value.notAsked")}</span>;
  const text = [
    valueText(t, answer.value),
    ...(answer.since === null
      ? []
      : [t("fact.since", { date: clinicDateOf(answer.since, answer.sinceAccuracy ?? "day") })]),
    ...answer.areas.map((area) => areaText(t, area)),
  ].join(", ");
  if (was === null && corrected === null) return text;
  return (
    <>
      <b>{text}</b>{" "}
      {was !== null && (
        <span className="whitespace-nowrap">
          {t("checklists.was", { value: valueText(t, was.value) })}
        </span>
      )}
      {corrected !== null && (
        <span className="block">
          {t.rich("checklists.corrected", {
            value: valueText(t, corrected.answer.value),
            date: clinicDate(corrected.correctedOn),
            old: (chunks) => <s>{chunks}</s>,
          })}
        </span>
      )}
    </>
  );
}
