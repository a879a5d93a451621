import { Panel } from "@/components/referral/panel";
import { tierName } from "@/components/referral/tier-name";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { Overview } from "@/lib/queue/overview/overview";
import { PARTS, type Waits } from "@/lib/queue/overview/waits-by-tier";
import { NO_FILTER, queueHref } from "@/lib/queue/queue-filter";
import { KindMark } from "./kind-mark";
import type { OverviewTexts } from "./overview-texts";
import { UsedBars } from "./used-bars";

/** How much of their time those who wait have used, by tier: a table, with a picture in its cells. */
export function WaitsTable({
  texts: { overview: t, referral },
  overview: { waits, tierCounts },
}: {
  texts: OverviewTexts;
  overview: Overview;
}) {
  const most = Math.max(1, ...waits.flatMap(({ used }) => used));
  return (
    <Panel id="waits" heading={t("waits.title")}>
      <p className="m-0 text-ink-soft">{waits.length === 0 ? t("waits.none") : t("waits.intro")}</p>
      {waits.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
        <section aria-label={t("waits.table")} tabIndex={0} className="overflow-x-auto">
          <table className="w-full border-collapse text-left [&_:is(th,td)]:px-1">
            <thead>
              <tr className="text-ink-soft">
                <th scope="col">{t("waits.tier")}</th>
                <th scope="col">{t("waits.limit")}</th>
                <th scope="col">{t("waits.used")}</th>
                <th scope="col" className="text-right">
                  {t("waits.overdue")}
                </th>
                <th scope="col" className="text-right">
                  {t("waits.median")}
                </th>
              </tr>
            </thead>
            <tbody>
              {waits.map((each) => (
                <tr key={each.kind} className="border-t border-line">
                  <th scope="row" className="py-1 font-normal">
                    <a
                      href={queueHref({ ...NO_FILTER, tier: each.kind })}
                      className="inline-flex min-h-6 items-center gap-1.5 text-ink"
                    >
                      <KindMark kind={each.kind} />
                      <b className="tabular-nums">
                        {tierCounts.find(({ tier }) => tier === each.kind)?.open}
                      </b>{" "}
                      {tierName(referral, each.kind)}
                    </a>
                  </th>
                  <td>{limitText(t, each.kind)}</td>
                  <td className="w-2/5">
                    <UsedBars used={each.used} most={most} words={usedWords(t, each)} />
                  </td>
                  <td className="text-right tabular-nums">
                    {each.overdue === 0 ? (
                      0
                    ) : (
                      <a
                        href={queueHref({ ...NO_FILTER, tier: each.kind, overdue: "breach" })}
                        className="mark-late inline-flex min-h-6 min-w-6 items-center justify-end font-bold"
                      >
                        {each.overdue}
                      </a>
                    )}
                  </td>
                  <td className="text-right tabular-nums">
                    {t("waits.days", { count: each.medianDays })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}

function usedWords(t: OverviewTexts["overview"], { used }: Waits): string {
  const sum = (parts: readonly number[]) => parts.reduce((total, count) => total + count, 0);
  return t("waits.usedWords", {
    few: sum(used.slice(0, PARTS / 2)),
    many: sum(used.slice(PARTS / 2)),
  });
}

function limitText(t: OverviewTexts["overview"], kind: Waits["kind"]): string {
  if (kind === "serious-item-unknown" || kind === "more-needed") return t("waits.noLimit");
  const { deadline } = LIVE_RULE_SET.limits[kind];
  if (deadline === null) return t("waits.noLimit");
  return deadline === 0 ? t("waits.atOnce") : t("waits.within", { count: deadline });
}
