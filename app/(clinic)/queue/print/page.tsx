import { getTranslations } from "next-intl/server";
import { ClosedNotes } from "@/components/queue/closed-notes";
import { FilterNotice } from "@/components/queue/queue-filters";
import type { QueueSheet } from "@/components/queue/queue-line";
import { queueLine } from "@/components/queue/queue-lines";
import { QueueTable } from "@/components/queue/queue-table";
import { PrintedOn } from "@/components/referral/printed-on";
import { PageMain } from "@/components/ui/page-main";
import { currentSession } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { clockTime } from "@/lib/format/clinic-date";
import { MOST_PRINTED, printQueue } from "@/lib/queue/print-queue";
import { queueHref, readQueueFilter } from "@/lib/queue/queue-filter";
import { pageWords } from "../page-words";
import { queueTableWords } from "../queue-table-words";

export async function generateMetadata() {
  const t = await getTranslations("queue");
  return { title: `${t("print.title")} - Flicker` };
}

/** Every row of the filter on one page, for paper. */
export default async function PrintQueuePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("clinician");
  const now = new Date();
  const filter = readQueueFilter(await searchParams);
  const [page, words, session, shell] = await Promise.all([
    printQueue(actor, { filter, most: MOST_PRINTED }, now),
    pageWords(),
    currentSession(),
    getTranslations("shell"),
  ]);
  const { queue: t, referral } = words;
  const reader = { ...page, personId: actor.personId };
  const lines = page.rows.map((row) => queueLine(row, words, reader));
  const total = page.counts.reduce((sum, { open }) => sum + open, 0);
  const counts = { shown: lines.length, matching: page.filteredCount };
  const by = session?.personName ?? referral("record.unnamed");
  const printed = (
    <>
      {referral("record.printedBy", { name: by })}{" "}
      <PrintedOn zone={page.zone} loadedAt={now.toISOString()} />. {shell("footer.intendedUse")}
    </>
  );

  return (
    <div className="queue-sheets grow">
      <PageMain width="wide">
        <a href={queueHref(filter)} className="inline-flex min-h-9 items-center print:hidden">
          {referral("backToQueue")}
        </a>
        <h1 className="my-0">{t("print.title")}</h1>
        <p className="my-2 print:hidden">{t("print.how")}</p>
        <p className="my-2">{t("asOf", { time: clockTime(page.zone, now) })}</p>
        <FilterNotice
          words={words}
          filter={filter}
          clinicians={page.clinicians}
          shown={page.filteredCount}
          total={total}
        />
        <p className="my-2 font-bold">
          {t(page.nextPage === null ? "print.all" : "print.part", counts)}
        </p>
        <ClosedNotes words={t} notes={page.closedNotes} />
        {lines.length === 0 ? (
          <p className="hidden print:block">{printed}</p>
        ) : (
          <QueueTable
            sheet={JSON.stringify({
              lines,
              words: queueTableWords(words, page.rows),
            } satisfies QueueSheet)}
            foot={printed}
          />
        )}
      </PageMain>
    </div>
  );
}
