import { useTranslations } from "next-intl";
import { type DataRow, DataTable } from "@/components/ui/data-table";
import { clinicDate } from "@/lib/format/clinic-date";
import type { JournalDay, JournalRow } from "@/lib/referrals/journal-day";
import { areaWords, factWords, type ReferralWords, twitchDetails } from "./fact-words";

/** One row for each day, newest on top, the patient's words as they were written. */
export function JournalTable({ rows }: { rows: readonly JournalRow[] }) {
  const t = useTranslations("referral");
  return (
    <DataTable
      caption={t("journal.caption")}
      rowHeading="day"
      empty={t("journal.empty")}
      columns={[
        { key: "day", heading: t("journal.day") },
        { key: "where", heading: t("journal.where") },
        { key: "how", heading: t("journal.how") },
        { key: "answers", heading: t("journal.answers") },
        { key: "words", heading: t("journal.words") },
      ]}
      rows={rows.map(
        (row): DataRow =>
          row.kind === "gap"
            ? {
                key: `gap-${row.gap.from}`,
                cells: { day: t("journal.gap", { count: row.gap.to - row.gap.from + 1 }) },
              }
            : { key: String(row.day.day), cells: dayCells(t, row.day) },
      )}
    />
  );
}

function dayCells(t: ReferralWords, day: JournalDay): DataRow["cells"] {
  const marks = [
    day.addedOn === null ? "" : t("journal.late", { date: clinicDate(day.addedOn) }),
    day.byPhone ? t("journal.phone") : "",
  ].filter((mark) => mark !== "");
  return {
    day: (
      <>
        <span className="whitespace-nowrap">{clinicDate(day.day)}</span>
        {marks.map((mark) => (
          <span key={mark} className="block italic">
            {mark}
          </span>
        ))}
      </>
    ),
    where: day.saysNone
      ? t("journal.none")
      : lines(day.twitches.map((each) => areaWords(t, each.area))),
    how: lines(day.twitches.map((each) => twitchDetails(t, each).join(" · "))),
    answers: lines(day.answers.map((each) => factWords(t, each))),
    words: day.notes.map((note) => (
      <q key={note} className="block whitespace-pre-wrap">
        {note}
      </q>
    )),
  };
}

/** Equal lines once. */
function lines(texts: readonly string[]) {
  return [...new Set(texts)].map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));
}
