import type { ReactNode } from "react";
import { tierName } from "@/components/referral/tier-name";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { Overview } from "@/lib/queue/overview/overview";
import { NO_FILTER, type QueueFilter, queueHref } from "@/lib/queue/queue-filter";
import { KindMark } from "./kind-mark";
import type { OverviewTexts } from "./overview-texts";

const listOf = (filter: Partial<QueueFilter>) => queueHref({ ...NO_FILTER, ...filter });

/** Five numbers, each of which leads to its rows; where there is nobody, a sentence says so. */
export function NeedsAPerson({ texts, overview }: { texts: OverviewTexts; overview: Overview }) {
  const { overview: t } = texts;
  const { emergencyCount, viewCounts, firstLooks, emg, closedNotes } = overview;
  return (
    <section
      aria-label={t("now.label")}
      className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5"
    >
      <Tile
        count={emergencyCount}
        words={t("now.emergencies", { count: emergencyCount })}
        href={listOf({ view: "first-look", tier: "emergency" })}
        nobody={t("now.noEmergency")}
        isLoud
      >
        <Emergencies texts={texts} overview={overview} />
      </Tile>
      <Tile
        count={viewCounts.overdue}
        words={t("now.overdue")}
        href={listOf({ overdue: "breach" })}
        nobody={t("now.noOverdue")}
        isLate
      >
        <OverdueKinds texts={texts} overview={overview} />
      </Tile>
      <Tile
        count={firstLooks.due}
        words={t("now.firstLooks", { count: firstLooks.due })}
        href={listOf({ overdue: "first-look-due" })}
        nobody={t("now.noFirstLooks")}
      >
        {firstLooks.late > 0 && (
          <Line href={listOf({ overdue: "first-look" })}>
            {t("now.late", { count: firstLooks.late })}
          </Line>
        )}
      </Tile>
      <Tile
        count={viewCounts.notes}
        words={t("now.notes", { count: viewCounts.notes })}
        href={listOf({ view: "notes" })}
        nobody={t("now.noNotes")}
      >
        {closedNotes > 0 && (
          <Line href="/queue">{t("now.closedNotes", { count: closedNotes })}</Line>
        )}
      </Tile>
      <Tile
        count={viewCounts.emg}
        words={t("now.emg", { count: viewCounts.emg })}
        href={listOf({ view: "emg" })}
        nobody={t("now.noEmg")}
      >
        {viewCounts.emg > 0 && (
          <p className="m-0 mt-2">
            {t("now.toSign", { count: emg.toSign })}
            <br />
            {t("now.atLaboratory", { count: emg.atLaboratory })}
          </p>
        )}
      </Tile>
    </section>
  );
}

function Tile({
  count,
  words,
  href,
  nobody,
  isLoud = false,
  isLate = false,
  children,
}: {
  count: number;
  words: string;
  href: string;
  nobody: string;
  isLoud?: boolean;
  isLate?: boolean;
  children: ReactNode;
}) {
  const edge = isLoud && count > 0 ? "border-2 border-tier-emergency-edge" : "border-line";
  return (
    <article className={`rounded-[10px] border bg-paper px-4 py-3 text-sm ${edge}`}>
      {count === 0 ? (
        <p className="m-0 text-ink-soft">{nobody}</p>
      ) : (
        <a href={href} className="flex min-h-6 items-baseline gap-2 text-ink">
          <b
            className={`text-[calc(26rem/14)] leading-none tabular-nums ${isLate ? "text-error" : ""}`}
          >
            {count}
          </b>
          <span className={`font-bold ${isLate ? "mark-late" : ""}`}>{words}</span>
        </a>
      )}
      {children}
    </article>
  );
}

function Emergencies({ texts, overview }: { texts: OverviewTexts; overview: Overview }) {
  const { overview: t, rules } = texts;
  const { emergencies, emergencyCount } = overview;
  return (
    <ul className="m-0 mt-2 grid list-none gap-1 p-0">
      {emergencies.map(({ referralId, name, hospitalNumber, reasons: [first] }) => {
        const rule = first === undefined ? null : ruleNamed(LIVE_RULE_SET, first);
        return (
          <li key={referralId}>
            <a
              href={`/referrals/${referralId}`}
              aria-label={t("now.open", { name })}
              className="inline-flex min-h-6 flex-wrap items-center gap-x-2 font-bold"
            >
              {name} <span className="font-normal text-ink-soft">{hospitalNumber}</span>
            </a>
            {rule && <span className="block">{rules(`${rule.id}.short`)}</span>}
          </li>
        );
      })}
      {emergencyCount > emergencies.length && (
        <li>{t("now.more", { count: emergencyCount - emergencies.length })}</li>
      )}
    </ul>
  );
}

function OverdueKinds({
  texts: { overview: t, referral },
  overview: { deadlines, today },
}: {
  texts: OverviewTexts;
  overview: Overview;
}) {
  return (
    <ul className="m-0 mt-2 list-none p-0">
      {deadlines.overdue.map(({ kind, count, since }) => (
        <li key={kind} className="flex justify-between gap-2">
          <a
            href={listOf({ tier: kind, overdue: "breach" })}
            className="inline-flex min-h-6 items-center gap-1.5 text-ink"
          >
            <KindMark kind={kind} />
            {count} {tierName(referral, kind)}
          </a>
          {since !== null && (
            <span className="text-ink-soft">{t("now.since", { days: today - since })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="mt-2 inline-flex min-h-6 items-center">
      {children}
    </a>
  );
}
