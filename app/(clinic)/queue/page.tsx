import { ClosedNotes } from "@/components/queue/closed-notes";
import { FindPatients } from "@/components/queue/find-patients";
import { FilterNotice, QueueFilters } from "@/components/queue/queue-filters";
import { QueueStrip } from "@/components/queue/queue-strip";
import type { QueueText } from "@/components/queue/queue-texts";
import { QueueViews } from "@/components/queue/queue-views";
import { QueueWatch } from "@/components/queue/queue-watch";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { secretSetting } from "@/lib/env";
import { clockTime } from "@/lib/format/clinic-date";
import { listQueue } from "@/lib/queue/list-queue";
import { decryptPageKey, encryptPageKey } from "@/lib/queue/page-key";
import {
  isFiltered,
  parseQueueFilter,
  type QueueFilter,
  queueHref,
  queuePrintHref,
} from "@/lib/queue/queue-filter";
import type { QueuePage as Page } from "@/lib/queue/queue-page";
import { titleMetadata } from "../../title-metadata";
import { findPatientsAction } from "./actions";
import { getQueueTexts } from "./get-queue-texts";
import { QueueList } from "./queue-list";
import { UndoStrip } from "./undo-strip";

export const generateMetadata = () => titleMetadata("queue.title");

export default async function QueuePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("clinician");
  const query = await searchParams;
  const now = await requestTime();
  const filter = parseQueueFilter(query);
  const secret = secretSetting("NEXTAUTH_SECRET");
  const after =
    typeof query.after === "string" ? decryptPageKey(query.after, actor.clinicId, secret) : null;
  const [page, texts] = await Promise.all([
    listQueue(actor, { filter, after }, now),
    getQueueTexts(),
  ]);
  const { queue: t } = texts;

  return (
    <PageMain width="wide">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="my-0">{t("title")}</h1>
        <QueueViews text={t} counts={page.viewCounts} filter={filter} />
      </div>
      <ClosedNotes text={t} notes={page.closedNotes} />
      <div className="my-1 flex flex-wrap items-center gap-x-6 gap-y-1">
        <QueueFilters texts={texts} filter={filter} clinicians={page.clinicians} />
        <FilterNotice texts={texts} filter={filter} page={page} />
        <FindPatients
          action={findPatientsAction}
          submissionKey={newSubmissionKey(actor)}
          labels={{
            find: t("find.label"),
            short: t("find.short"),
            hint: t("find.hint"),
            press: t("find.find"),
            nobody: t("find.nobody"),
            found: t("find.results"),
          }}
          formLabels={await formLabels()}
        />
      </div>
      <UndoStrip page={page} actor={actor} />
      <QueueStrip text={t} page={page}>
        <span>{t("asOf", { time: clockTime(page.zone, now) })}</span>
        <TextLink href={queueHref(filter)} isLow anew>
          {t("refresh")}
        </TextLink>
        <TextLink href={queuePrintHref(filter)} isLow anew>
          {t("print.link")}
        </TextLink>
        <QueueWatch
          since={page.changeNumber}
          labels={{
            live: t("watch.live"),
            ifLost: t("watch.lost", { time: clockTime(page.zone, now) }),
            signedOut: t("watch.signedOut"),
          }}
        />
      </QueueStrip>
      <QueueList
        page={page}
        texts={texts}
        personId={actor.personId}
        empty={<p>{emptyText(t, filter, page)}</p>}
      />
      <p className="my-2 text-sm">{t("order")}</p>
      <nav aria-label={t("pages")} className="my-4 flex gap-6">
        {after !== null && <PageLink href={queueHref(filter)}>{t("firstPage")}</PageLink>}
        {page.nextPage !== null && (
          <PageLink href={queueHref(filter, encryptPageKey(page.nextPage, actor.clinicId, secret))}>
            {t("nextPage")}
          </PageLink>
        )}
      </nav>
    </PageMain>
  );
}

/** What it means that no row is shown, and what there is instead. */
function emptyText(t: QueueText, filter: QueueFilter, page: Page): string {
  if (page.viewCounts.all === 0) return t(page.closedNotes.count === 0 ? "empty" : "emptyButNotes");
  if (isFiltered(filter)) return t("emptyFiltered", { all: page.viewCounts[filter.view] });
  return t("emptyView");
}

function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <TextLink href={href} anew className="font-bold">
      {children}
    </TextLink>
  );
}
