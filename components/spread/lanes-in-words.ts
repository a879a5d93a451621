import type { useTranslations } from "next-intl";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import type { LaneLabels } from "@/lib/drawing/lanes/lane-labels";
import { clinicDate } from "@/lib/format/clinic-date";

/** What the picture shows at a glance: how many areas, in which order they came, and what was lost when. */
export function lanesInWords(
  { points, groups, tasks }: SpreadLanes,
  { area, task }: LaneLabels,
  t: ReturnType<typeof useTranslations<"spread">>,
): string {
  const last = points.at(-1);
  const order = groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      row.firstSeen === null || row.onsetRank === null
        ? []
        : { rank: row.onsetRank, area: area(row.area), date: clinicDate(row.firstSeen) },
    )
    .toSorted((one, other) => one.rank - other.rank)
    .map((each) => t("orderOf", each));
  const lost = (tasks?.lost ?? []).map(({ question, lostOn }) =>
    t("lostTask", { task: task(question), date: clinicDate(lostOn) }),
  );
  return t("description", {
    ever: last?.areasEver ?? 0,
    regions: last?.regionsTwitching ?? 0,
    recorded: points.filter(({ record }) => record !== "gap").length,
    days: points.length,
    order: order.length === 0 ? t("noOrder") : order.join("; "),
    lost:
      tasks === null
        ? t("lostNotAsked")
        : lost.length === 0
          ? t("lostNone")
          : t("lostOf", { tasks: lost.join("; ") }),
  });
}
