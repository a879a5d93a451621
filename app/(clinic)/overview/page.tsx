import { getLocale, getTranslations } from "next-intl/server";
import { Arrivals } from "@/components/overview/arrivals";
import { Deadlines } from "@/components/overview/deadlines";
import { NeedsAPerson } from "@/components/overview/needs-a-person";
import { WaitsTable } from "@/components/overview/waits-table";
import { PageMain } from "@/components/ui/page-main";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { getOverview } from "@/lib/queue/overview/get-overview";
import { NO_FILTER, queueHref } from "@/lib/queue/queue-filter";
import { titleMetadata } from "../../title-metadata";
import { getQueueTexts } from "../queue/get-queue-texts";

export const generateMetadata = () => titleMetadata("overview.title");

/** What needs a person now, what comes in the next 14 days, who waits, and how many came. */
export default async function OverviewPage() {
  const actor = await requireActor("clinician");
  const now = await requestTime();
  const [overview, queueTexts, t, locale] = await Promise.all([
    getOverview(actor, now),
    getQueueTexts(),
    getTranslations("overview"),
    getLocale(),
  ]);
  const texts = { ...queueTexts, overview: t };
  const { viewCounts, arrivals, today, zone } = overview;
  return (
    <PageMain width="wide">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h1 className="my-0">{t("title")}</h1>
        <p className="m-0 text-sm">
          {t("asOf", { time: `${clockTime(zone, now)}, ${clinicDate(today)}` })}
        </p>
        <p className="m-0 ms-auto flex flex-wrap gap-x-4 text-sm">
          <a href={queueHref(NO_FILTER)} className="inline-flex min-h-6 items-center">
            {t("openCount", { count: viewCounts.all })}
          </a>
          <a
            href={queueHref({ ...NO_FILTER, view: "decide" })}
            className="inline-flex min-h-6 items-center"
          >
            {t("decideCount", { count: viewCounts.decide })}
          </a>
          <a href="#arrivals" className="inline-flex min-h-6 items-center">
            {t("weekCount", { count: arrivals.at(-1)?.total ?? 0 })}
          </a>
        </p>
      </div>
      <NeedsAPerson texts={texts} overview={overview} />
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] items-start gap-x-3 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Deadlines texts={texts} overview={overview} locale={locale} />
        <WaitsTable texts={texts} overview={overview} />
      </div>
      <Arrivals texts={texts} overview={overview} />
    </PageMain>
  );
}
