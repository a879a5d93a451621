import type { Overview } from "@/lib/queue/overview/overview";
import { NO_FILTER, type QueueFilter, queueHref } from "@/lib/queue/queue-filter";
import { OverdueKinds } from "./overdue-kinds";
import type { OverviewTexts } from "./overview-texts";
import { Tile, TileLink } from "./tile";
import { WaitingEmergencies } from "./waiting-emergencies";

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
        <WaitingEmergencies texts={texts} overview={overview} />
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
          <TileLink href={listOf({ overdue: "first-look" })}>
            {t("now.late", { count: firstLooks.late })}
          </TileLink>
        )}
      </Tile>
      <Tile
        count={viewCounts.notes}
        words={t("now.notes", { count: viewCounts.notes })}
        href={listOf({ view: "notes" })}
        nobody={t("now.noNotes")}
      >
        {closedNotes > 0 && (
          <TileLink href="/queue">{t("now.closedNotes", { count: closedNotes })}</TileLink>
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
