import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { mailMode, settings } from "@/lib/env";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { WaitingMails } from "@/lib/mail/list-mails";

/** Whether mails leave, how many wait and were refused, and what to do instead. */
export async function MailSection({ mails, zone }: { mails: WaitingMails; zone: string }) {
  const t = await getTranslations("mail.settings");
  const { waiting, oldestAt, refused } = mails;
  const mode = mailMode();
  return (
    <>
      <h2>{t("heading")}</h2>
      {mode !== "sent" && <p>{t(mode)}</p>}
      {mode === "sent" && (
        <p>
          {oldestAt === null
            ? t("noneWaits")
            : t("waiting", {
                waiting,
                since: `${clinicDate(todayIn(zone, oldestAt))}, ${clockTime(zone, oldestAt)}`,
              })}
        </p>
      )}
      {refused > 0 && <p>{t("refused", { refused })}</p>}
      {settings().isDemo && <TextLink href="/settings/outbox">{t("outbox")}</TextLink>}
    </>
  );
}
