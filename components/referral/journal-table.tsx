import { useTranslations } from "next-intl";
import { type DataRow, DataTable } from "@/components/ui/data-table";
import { clinicDate } from "@/lib/format/clinic-date";
import type { JournalRow, ReportedDay, SupersededEntry } from "@/lib/referrals/journal-rows";
import { areaText, factText, type ReferralText, twitchDetails } from "./fact-text";

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

function dayCells(t: ReferralText, day: ReportedDay): DataRow["cells"] {
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
    where: (
      <>
        {day.reportedNone
          ? t("journal.none")
          : lines(day.twitches.map((each) => areaText(t, each.area)))}
        {day.superseded.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the history of a day only grows at its end
          <Superseded key={index} change={change} />
        ))}
      </>
    ),
    how: lines(day.twitches.map((each) => twitchDetails(t, each).join(" · "))),
    answers: lines(day.answers.map((each) => factText(t, each))),
    words: day.notes.map(({ words, isCurrent }) => {
      const said = <q className="block whitespace-pre-wrap">{words}</q>;
      return isCurrent ? (
        <div key={words}>{said}</div>
      ) : (
        <div key={`was ${words}`} className="text-ink-soft">
          <s>{said}</s>
          {t("journal.noteChanged")}
        </div>
      );
    }),
  };
}

/** What stood there before, struck through, and on which day the patient changed it. */
function Superseded({ change: { was, changedOn, isDeleted } }: { change: SupersededEntry }) {
  const t = useTranslations("referral");
  const places = was.map((event) =>
    event.kind === "twitch" ? areaText(t, event.area) : t("journal.none"),
  );
  return (
    <span className="mt-1 block text-ink-soft">
      {t.rich(isDeleted ? "journal.deleted" : "journal.changed", {
        was: [...new Set(places)].join("; "),
        date: clinicDate(changedOn),
        old: (chunks) => <s>{chunks}</s>,
      })}
    </span>
  );
}

/** Equal lines once. */
function lines(texts: readonly string[]) {
  return [...new Set(texts)].map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));
}
