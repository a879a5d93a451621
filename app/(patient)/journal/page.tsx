import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { LinkButton } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { patientDate } from "@/lib/format/patient-date";
import { getSavedEntry } from "@/lib/journal/get-saved-entry";
import type { JournalDay } from "@/lib/journal/journal-day";
import { listJournalDays } from "@/lib/journal/list-journal-days";
import { titleMetadata } from "../../title-metadata";
import { alertFirst } from "../alert-first";
import { PatientPage } from "../patient-page";
import { undoEntryAction } from "./actions";
import { placeNamer } from "./new/entry-views";
import { SavedNotice } from "./saved-notice";

const WEEK = 7;

export const generateMetadata = () => titleMetadata("journal.list.title");

export default async function JournalPage({ searchParams }: PageProps<"/journal">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { today, days } = await listJournalDays(patient, await requestTime());
  const { saved, undone } = await searchParams;
  const entryId = z.uuid().safeParse(saved).data ?? "";
  const entry = entryId === "" ? null : await getSavedEntry(patient, entryId, await requestTime());
  const t = await getTranslations("journal.list");
  const locale = await getLocale();
  const placeName = await placeNamer();
  const names = new Map(AREAS.map((area) => [areaKey(area), placeName(area)]));
  const cells = (row: JournalDay) => ({
    day: patientDate(locale, row.day),
    places: row.reportedNone ? t("none") : row.areas.map((key) => names.get(key) ?? key).join(", "),
    more: (
      <>
        {row.mayChange && (
          <Link
            href={`/journal/${isoFromDay(row.day)}/change`}
            prefetch={false}
            className="inline-flex min-h-12 min-w-12 items-center font-bold"
          >
            {t("change")}
            <span className="sr-only">{` ${t("changeHidden", { date: patientDate(locale, row.day) })}`}</span>
          </Link>
        )}
        {row.isLate && <p className="m-0">{t("late")}</p>}
        {row.notes.map((note) => (
          <p key={note} className="m-0 whitespace-pre-wrap">
            {t("note", { note })}
          </p>
        ))}
      </>
    ),
  });
  return (
    <PatientPage at="journal">
      {entry !== null && (
        <SavedNotice
          entry={entry}
          recorded={days.filter(({ day }) => day > today - WEEK).length}
          undo={
            <ButtonForm
              action={undoEntryAction}
              submissionKey={newSubmissionKey(patient)}
              fields={{ entry: entryId }}
              labels={await formLabels()}
              kind="secondary"
            >
              {t("undo")}
            </ButtonForm>
          }
        />
      )}
      {undone !== undefined && (
        <Notice kind="success">
          <p className="m-0 font-bold">{t("undone")}</p>
          <p className="mb-0">{t("seen")}</p>
        </Notice>
      )}
      <h1>{t("title")}</h1>
      <LinkButton href="/journal/new">{t("add")}</LinkButton>
      <DataTable
        caption={t("caption")}
        columns={[
          { key: "day", heading: t("day") },
          { key: "places", heading: t("places") },
          { key: "more", heading: t("more") },
        ]}
        rows={days.map((row) => ({ key: String(row.day), cells: cells(row) }))}
        rowHeading="day"
        empty={t("empty")}
      />
      {days.length > 0 && <p className="text-ink-soft">{t("notRecorded")}</p>}
    </PatientPage>
  );
}
