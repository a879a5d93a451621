import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { settings } from "@/lib/env";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { listMails } from "@/lib/mail/list-mails";
import { titleMetadata } from "../../../title-metadata";

export const generateMetadata = () => titleMetadata("mail.outbox.title");

/** The demo's alone: elsewhere a code in a mail is its reader's. */
export default async function OutboxPage() {
  const actor = await requireActor("admin");
  if (!settings().isDemo) notFound();
  const { zone, mails } = await listMails(actor, await requestTime());
  const t = await getTranslations("mail.outbox");
  return (
    <PageMain>
      <TextLink href="/settings">{t("back")}</TextLink>
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      {mails.length === 0 && <p>{t("empty")}</p>}
      {mails.map(({ id, to, at, state, words }) => (
        <article key={id} className="my-4 border-t border-line py-2" translate="no">
          <h2 className="[overflow-wrap:anywhere]">{words?.subject ?? t("forgotten")}</h2>
          <p className="my-1 [overflow-wrap:anywhere]">
            {t("to", { to })}
            <br />
            {t("at", { date: clinicDate(todayIn(zone, at)), time: clockTime(zone, at) })}{" "}
            {t(`state.${state}`)}
          </p>
          {words !== null && (
            <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{words.text}</p>
          )}
        </article>
      ))}
    </PageMain>
  );
}
