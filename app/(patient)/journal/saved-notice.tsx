import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { patientDate } from "@/lib/format/patient-date";
import type { SavedEntry } from "@/lib/journal/get-saved-entry";

/** What came of the entry that was just sent, with the button that undoes it. */
export async function SavedNotice({
  entry: { day, what },
  recorded,
  undo,
}: {
  entry: SavedEntry;
  /** On how many of the last seven days something is written. */
  recorded: number;
  undo: ReactNode;
}) {
  const t = await getTranslations("journal.list");
  const locale = await getLocale();
  return (
    <Notice kind="success">
      <p className="m-0 font-bold">{t("saved", { what, date: patientDate(locale, day) })}</p>
      <p>{what === "saved" ? t("savedRecorded", { count: recorded }) : t("seen")}</p>
      {undo}
    </Notice>
  );
}
