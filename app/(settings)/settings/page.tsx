import { getTranslations } from "next-intl/server";

import { Notice } from "@/components/ui/notice";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { hasReceiver } from "@/lib/env";
import { clinicDate } from "@/lib/format/clinic-date";
import { getWaitingMails } from "@/lib/mail/list-mails";
import { getWaitingMessages } from "@/lib/outbox/waiting-messages";
import { getClinicSettings } from "@/lib/settings/get-clinic-settings";
import { titleMetadata } from "../../title-metadata";
import { MailSection } from "./mail-section";
import { MessagesSection } from "./messages-section";
import { ReminderSection } from "./reminder-section";

export const generateMetadata = () => titleMetadata("settings.title");

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export default async function SettingsPage({ searchParams }: PageProps<"/settings">) {
  const actor = await requireActor("admin");
  const [clinic, messages, mails] = await Promise.all([
    getClinicSettings(actor),
    getWaitingMessages(actor),
    getWaitingMails(actor),
  ]);
  const { saved } = await searchParams;
  const t = await getTranslations("settings");
  const weekdays = WEEKDAYS.filter((weekday) => clinic.workingWeekdays.includes(weekday));
  const facts = [
    ["name", clinic.name],
    ["phone", clinic.phone],
    ["zone", clinic.zone],
    ["emergencyTexts", t(clinic.emergencyTakesTexts ? "takesTexts" : "noTexts")],
    ["crisisTexts", t(clinic.crisisTakesTexts ? "takesTexts" : "noTexts")],
    ["weekdays", weekdays.map((weekday) => t(`weekdayNames.${weekday}`)).join(", ")],
  ] as const;

  return (
    <PageMain>
      <h1>{t("title")}</h1>
      {!clinic.hasClinician && (
        <Notice kind="warning" heading={t("noClinician")}>
          <p>{t("noClinicianMeans")}</p>
        </Notice>
      )}
      <p className="my-2 flex flex-wrap gap-x-6">
        <TextLink href="/settings/staff">{t("members")}</TextLink>
        <TextLink href="/invitations">{t("invite")}</TextLink>
      </p>
      <h2>{t("clinicHeading")}</h2>
      <dl>
        {facts.map(([fact, value]) => (
          <div key={fact} className="border-b border-line py-2">
            <dt className="font-bold">{t(fact)}</dt>
            <dd className="m-0">{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("holidaysHeading")}</h2>
      {clinic.holidays.length === 0 ? (
        <p>{t("noHolidays")}</p>
      ) : (
        <ul>
          {clinic.holidays.map((day) => (
            <li key={day}>{clinicDate(dayFromIso(day))}</li>
          ))}
        </ul>
      )}
      <ReminderSection
        actor={actor}
        minutes={clinic.unacknowledgedMinutes}
        isSaved={saved === "reminder"}
      />
      <MessagesSection messages={messages} hasReceiver={hasReceiver()} zone={clinic.zone} />
      <MailSection mails={mails} zone={clinic.zone} />
    </PageMain>
  );
}
