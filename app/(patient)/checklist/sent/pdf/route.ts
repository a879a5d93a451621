import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { intendedUse } from "@/i18n/intended-use";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getSentChecklist } from "@/lib/checklist/get-sent-checklist";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { type Block, heading } from "@/lib/emg-requests/block";
import { isolated } from "@/lib/emg-requests/document/isolated";
import { pdfResponse } from "@/lib/emg-requests/pdf/pdf-response";
import { patientDate } from "@/lib/format/patient-date";
import { todayIn } from "@/lib/format/zoned-day";
import { answeredPages } from "../../answered-pages";

/** The patient's copy of the answers that they sent last. Its file name says nothing of them. */
export async function GET(): Promise<Response> {
  const actor = await requireActor("patient");
  const sent = await getSentChecklist(actor);
  if (sent === null) notFound();

  const now = await requestTime();
  const t = await getTranslations("checklist.sent");
  const locale = await getLocale();
  const title = t("copyHeading", { date: dateOf(locale, sent.sentAt, sent.zone) });
  const pages = await answeredPages(sent);
  const blocks: readonly Block[] = [
    heading(1, title),
    ...pages.map(
      (page): Block => ({
        kind: "table",
        origin: null,
        caption: page.heading,
        columns: [t("pdfRunning.question"), t("pdfRunning.answer")],
        rows: page.answers.map(({ question, answer }) => [question, answer]),
      }),
    ),
  ];
  const { name, birthDate, hospitalNumber } = sent.patient;
  const born =
    birthDate === null
      ? t("pdfRunning.bornUnknown")
      : t("pdfRunning.born", {
          date: patientDate(locale, dayFromIso(birthDate), { withYear: true }),
        });
  const number =
    hospitalNumber === null
      ? t("pdfRunning.noHospitalNumber")
      : t("pdfRunning.hospitalNumber", { number: isolated(hospitalNumber) });
  return pdfResponse(
    "flicker-answers.pdf",
    blocks,
    {
      patient: `${isolated(name)} · ${born} · ${number}`,
      request: t("pdfRunning.sent", {
        date: dateOf(locale, sent.sentAt, sent.zone),
        clinic: isolated(sent.clinicName),
      }),
      foot: [await intendedUse()],
      isDraft: false,
    },
    {
      title: t("title"),
      createdAt: now,
      printed: t("pdfRunning.printed", { date: dateOf(locale, now, sent.zone) }),
    },
  );
}

function dateOf(locale: string, at: Date, zone: string): string {
  return patientDate(locale, todayIn(zone, at), { withYear: true });
}
