import { areaKey } from "@/lib/clinical/body/area";
import type { AreaPresentation } from "@/lib/clinical/emg/presentation";

import type { CaseSummary } from "./case-summary";

/** What a summary holds that an earlier one of the same case did not. */
export type NewInSummary = Pick<CaseSummary, "places" | "weak" | "said"> & {
  hard: CaseSummary["tasks"]["hard"];
};

export function newInSummary(now: CaseSummary, before: CaseSummary): NewInSummary {
  const isKnown = ({ area }: AreaPresentation) =>
    before.places.some((each) => areaKey(each.area) === areaKey(area));
  const isKnownWeak = (now: AreaPresentation) =>
    before.weak.some(
      ({ area, weakSince, wastedSince }) =>
        areaKey(area) === areaKey(now.area) &&
        (now.weakSince === null || weakSince !== null) &&
        (now.wastedSince === null || wastedSince !== null),
    );
  return {
    places: now.places.filter((each) => !isKnown(each)),
    weak: now.weak.filter((each) => !isKnownWeak(each)),
    hard: now.tasks.hard.filter(({ question }) =>
      before.tasks.hard.every((each) => each.question !== question),
    ),
    said: now.said.filter(({ question }) =>
      before.said.every((each) => each.question !== question),
    ),
  };
}
