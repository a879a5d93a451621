import { getTranslations } from "next-intl/server";

import { Notice } from "@/components/ui/notice";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { isLate, type WaitingMessages } from "@/lib/outbox/waiting-messages";

/** How many messages wait for another program, and how many urgent cases for somebody to open them; since when, and what to do. */
export async function MessagesSection({
  messages,
  hasReceiver,
  zone,
}: {
  messages: WaitingMessages;
  hasReceiver: boolean;
  zone: string;
}) {
  const t = await getTranslations("settings.messages");
  const { waiting, oldestAt, tried, unopened, unopenedSince } = messages;
  const moment = (at: Date) => `${clinicDate(todayIn(zone, at))}, ${clockTime(zone, at)}`;
  const count =
    oldestAt === null ? t("noneWaits") : t("waiting", { waiting, since: moment(oldestAt) });
  return (
    <>
      <h2>{t("heading")}</h2>
      {!hasReceiver && (
        <p>
          {t("noReceiver")} {count} {t("noReceiverMeans")}
        </p>
      )}
      {hasReceiver && !isLate(messages) && (
        <p>
          {count} {oldestAt !== null && t("leaveSoon")}
        </p>
      )}
      {hasReceiver && isLate(messages) && (
        <Notice kind="warning" heading={t("late")}>
          <p>{count}</p>
          <p>{t(tried > 0 ? "lateTried" : "lateUntried")}</p>
          <p>{t("queueIsWhole")}</p>
        </Notice>
      )}
      {unopenedSince !== null && (
        <Notice kind="warning" heading={t("notOpened")}>
          <p>{t("unopened", { unopened, since: moment(unopenedSince) })}</p>
          <p>{t("askWhoLooks")}</p>
        </Notice>
      )}
    </>
  );
}
