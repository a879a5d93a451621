import type { Day } from "../../calendar/day";
import { INFORMATION, isCalmOrNone, OVERDUE } from "../../history/tier";
import { ACTIONS } from "../action";
import type { Assessment, Finding, Missing } from "../assessment";
import { LABELS } from "../label";
import { ITEMS, ROWS } from "../rule";
import { byUrgency, firstOfEachRule, placeOfTier } from "../urgency";
import { SELF_CARE } from "./labels-and-actions";
import { MORE_NEEDED } from "./place";

/**
 * What is to be done where any of some assessments of one case, all of one day and one rule set, may be the right one: the
 * most urgent tier and place, the earliest of each date, every finding and everything missing that one of them has.
 */
export function mostUrgentOf(assessments: readonly [Assessment, ...Assessment[]]): Assessment {
  const [first] = assessments;
  if (assessments.length === 1) return first;
  const [top = first] = assessments.toSorted((one, other) => urgency(one) - urgency(other));
  const place = Math.min(...assessments.map((each) => each.place));
  const earliest = (dayOf: (of: Assessment) => Day | null) =>
    earliestOf(assessments.map((each) => dayOf(each)));
  const anyHas = (codesOf: (of: Assessment) => readonly string[]) => {
    const codes = new Set(assessments.flatMap(codesOf));
    return (code: string) => codes.has(code);
  };
  const [orderKey = first.orderKey] = assessments
    .flatMap((each) => (each.place === place ? each.orderKey : []))
    .toSorted();
  return {
    ...top,
    place,
    orderKey,
    information: lastOf(INFORMATION, assessments, ({ information }) => information),
    overdue: lastOf(OVERDUE, assessments, ({ overdue }) => overdue),
    findings: firstOfEachRule(everyFinding(assessments)),
    missing: everyMissing(assessments),
    rows: ROWS.filter(anyHas(({ rows }) => rows)),
    checklist: {
      yes: ITEMS.filter(anyHas(({ checklist }) => checklist.yes)),
      possible: ITEMS.filter(anyHas(({ checklist }) => checklist.possible)),
    },
    actions: ACTIONS.filter(anyHas(({ actions }) => actions)).filter(
      (action) => isCalmOrNone(top.tier) || !SELF_CARE.has(action),
    ),
    labels: LABELS.filter(anyHas(({ labels }) => labels)),
    target: earliest(({ target }) => target),
    deadline: earliest(({ deadline }) => deadline),
    firstLookBy: earliest(({ firstLookBy }) => firstLookBy),
    reviewOn: earliest(({ reviewOn }) => reviewOn),
    bloodsBy: earliest(({ bloodsBy }) => bloodsBy),
    emgBy: earliest(({ emgBy }) => emgBy),
    nextChangeOn: earliest(({ nextChangeOn }) => nextChangeOn),
  };
}

/** By tier and band; no tier is before the calm ones, since something is not known. */
function urgency({ tier, band }: Pick<Assessment, "tier" | "band">): number {
  return tier === null ? MORE_NEEDED : placeOfTier(tier, band);
}

/** Most urgent first, then the one that is known longest. */
function everyFinding(assessments: readonly Assessment[]): readonly Finding[] {
  return assessments
    .flatMap(({ findings }) => findings)
    .toSorted((one, other) => byUrgency(one, other) || one.since - other.since);
}

/** Hard before soft, each item once, with the first day since which it may be missing. */
function everyMissing(assessments: readonly Assessment[]): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const { item, weight, since } of assessments.flatMap(({ missing }) => missing)) {
    const known = found.get(item);
    found.set(item, {
      item,
      weight: known?.weight === "hard" ? "hard" : weight,
      since: known === undefined ? since : earliestOf([known.since, since]),
    });
  }
  const hardFirst = (one: Missing, other: Missing) =>
    Number(one.weight === "soft") - Number(other.weight === "soft");
  return [...found.values()].toSorted(hardFirst);
}

function earliestOf(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function lastOf<Code extends string>(
  codes: readonly Code[],
  assessments: readonly Assessment[],
  codeOf: (of: Assessment) => Code,
): Code {
  const [last] = codes
    .filter((code) => assessments.some((each) => codeOf(each) === code))
    .slice(-1);
  if (last === undefined) throw new Error("no assessment");
  return last;
}
