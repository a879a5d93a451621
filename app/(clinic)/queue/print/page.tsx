import { ClosedNotes } from "@/components/queue/closed-notes";
import { FilterNotice } from "@/components/queue/queue-filters";
import { PrintedOn } from "@/components/referral/printed-on";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import { intendedUse } from "@/i18n/intended-use";
import { currentSession, requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { clockTime } from "@/lib/format/clinic-date";
import { MOST_PRINTED, printQueue } from "@/lib/queue/print-queue";
import { parseQueueFilter, queueHref } from "@/lib/queue/queue-filter";
import { titleMetadata } from "../../../title-metadata";
import { getQueueTexts } from "../get-queue-texts";
import { QueueList } from "../queue-list";

export const generateMetadata = () => titleMetadata("queue.print.title");

/** Every row of the filter on one page, for paper. */
export default async function PrintQueuePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("clinician");
  const now = await requestTime();
  const filter = parseQueueFilter(await searchParams);
  const [page, texts, session, use] = await Promise.all([
    printQueue(actor, { filter, most: MOST_PRINTED }, now),
    getQueueTexts(),
    currentSession(),
    intendedUse(),
  ]);
  const { queue: t, referral } = texts;
  const counts = { shown: page.rows.length, matching: page.filteredCount };
  const by = session?.personName ?? referral("record.unnamed");
  const printed = (
    <>
      {referral("record.printedBy", { name: by })}{" "}
      <PrintedOn zone={page.zone} loadedAt={now.toISOString()} />. {use}
    </>
  );

  return (
    <div className="queue-sheets grow">
      <PageMain width="wide">
        <TextLink href={queueHref(filter)} isLow anew className="print:hidden">
          {referral("backToQueue")}
        </TextLink>
        <h1 className="my-0">{t("print.title")}</h1>
        <p className="my-2 print:hidden">{t("print.how")}</p>
        <p className="my-2">{t("asOf", { time: clockTime(page.zone, now) })}</p>
        <p className="my-2 font-bold">{t(`views.${filter.view}`)}</p>
        <FilterNotice texts={texts} filter={filter} page={page} />
        <p className="my-2 font-bold">
          {t(page.nextPage === null ? "print.all" : "print.part", counts)}
        </p>
        <ClosedNotes text={t} notes={page.closedNotes} />
        <QueueList
          page={page}
          texts={texts}
          personId={actor.personId}
          empty={<p className="hidden print:block">{printed}</p>}
          foot={printed}
        />
      </PageMain>
    </div>
  );
}
