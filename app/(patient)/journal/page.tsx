import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/require-actor";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import { patientDate } from "@/lib/format/patient-date";
import type { JournalDay } from "@/lib/journal/journal-day";
import { listJournalDays } from "@/lib/journal/list-journal-days";
import { pageTitle } from "../page-title";
import { PatientPage } from "../patient-page";
import { stopFirst } from "../stop-first";
import { placeNamer } from "./new/entry-views";

const WEEK = 7;

export const generateMetadata = () => pageTitle("journal.list.title");

export default async function JournalPage({ searchParams }: PageProps<"/journal">) {
  const patient = await requireActor("patient");
  await stopFirst(patient);
  const { today, days } = await listJournalDays(patient, new Date());
  const { saved } = await searchParams;
  const t = await getTranslations("journal.list");
  const placeName = await placeNamer();
  const names = new Map(AREAS.map((area) => [areaKey(area), placeName(area)]));
  const cells = (row: JournalDay) => ({
    day: patientDate(row.day),
    places: row.saidNone ? t("none") : row.areas.map((key) => names.get(key) ?? key).join(", "),
    more: (
      <>
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
      {saved !== undefined && (
        <Notice kind="success">
          <p className="m-0 font-bold">{t("saved")}</p>
          <p className="mb-0">
            {t("savedRecorded", { count: days.filter(({ day }) => day > today - WEEK).length })}
          </p>
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
      <p className="text-ink-soft">{t("notRecorded")}</p>
    </PatientPage>
  );
}
