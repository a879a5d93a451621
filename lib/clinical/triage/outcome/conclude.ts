import type { Day } from "../../calendar/day";
import { type Information, isCalmOrNone, type Overdue, type Tier } from "../../history/tier";
import type { Assessment, Missing } from "../assessment";
import type { Label } from "../label";
import { reviewDueOn } from "../missing/review";
import { ITEMS, ROWS } from "../rule";
import type { KnownMissing } from "../run/known-missing";
import type { Program } from "../run/program";
import type { State } from "../run/state";
import { placeOfTier } from "../urgency";
import { type Clinic, targetBefore } from "./clocks";
import { clockRuns, hasCome } from "./finding-clock";
import { firstLookBy } from "./first-look";
import { labelsOf } from "./labels-and-actions";
import type { OpenFinding } from "./open-findings";
import { orderKey } from "./order-key";
import { bandOf, placeOfInformation, placeOfUnread } from "./place";

/** What an assessment says of a day; its actions follow from that, with no look at the day. */
export type Conclusion = Omit<Assessment, "labels" | "actions" | "nextChangeOn"> & {
  labels: readonly Label[];
};

/** What the state says on its own day, of which `open` are the open findings and `known` what is missing. */
export function conclude(
  state: State,
  program: Program,
  { open, known }: { open: readonly OpenFinding[]; known: KnownMissing },
  clinic: Clinic,
): Conclusion {
  const { ruleSet } = program;
  const { thresholds } = ruleSet;
  const top = open[0]?.rule.tier ?? null;
  const missing = known.items;
  const information = informationOf(missing);
  const tier = isCalm(top) && information !== "complete" ? null : top;
  const band = bandOf(state, open, { top, clinicDay: clinic.clinicDay, thresholds });
  const deadline = earliest(open, ({ finding }) => finding.deadline);
  const reviewOn = reviewDueOn(state, ruleSet);
  const lookBy = firstLookBy(state, open, known, { thresholds, calendar: clinic.calendar });
  const labels = labelsOf(state, open, {
    missing,
    reviewOn,
    firstLookBy: lookBy,
    clinicDay: clinic.clinicDay,
    thresholds,
  });
  return {
    asOf: state.day,
    ruleSet: ruleSet.version,
    tier,
    band,
    information,
    place: Math.min(
      top === null ? Number.POSITIVE_INFINITY : placeOfTier(top, band),
      placeOfInformation(information, missing, { top, day: state.day, thresholds }),
      placeOfUnread(state, thresholds),
    ),
    findings: open.map(({ finding }) => finding),
    rows: ROWS.filter((_row, index) => state.rows[index]),
    checklist: {
      yes: ITEMS.filter((_item, index) => state.items[index]),
      possible: ITEMS.filter((_item, index) => state.items[index] || state.possibleItems[index]),
    },
    missing,
    labels,
    target: targetBefore(
      deadline,
      earliest(open, ({ finding }) => finding.target),
    ),
    deadline,
    overdue: overdueOf(state, open, clinic.clinicDay),
    firstLookBy: lookBy,
    reviewOn,
    bloodsBy: earliest(open, ({ finding }) => finding.bloodsBy),
    emgBy: earliest(open, ({ finding }) => finding.emgBy),
    orderKey: orderKey(state, open, { band, deadline, ruleSet }),
  };
}

/** Where nothing above routine is open, only complete information gives a tier. */
function isCalm(top: Tier | null): boolean {
  return top !== null && isCalmOrNone(top);
}

function informationOf(missing: readonly Missing[]): Information {
  if (missing.length === 0) return "complete";
  return missing.some(({ weight }) => weight === "hard") ? "serious-item-unknown" : "more-needed";
}

function overdueOf(state: State, open: readonly OpenFinding[], clinicDay: Day): Overdue {
  let overdue: Overdue = "no";
  for (const { rule, finding } of open) {
    if (!clockRuns(state, rule, finding)) continue;
    const { knownSince, target, deadline } = finding;
    if (deadline !== null && hasCome(deadline, knownSince, clinicDay)) return "breach";
    if (target !== null && hasCome(target, knownSince, clinicDay)) overdue = "target";
  }
  return overdue;
}

function earliest(
  open: readonly OpenFinding[],
  dayOf: (open: OpenFinding) => Day | null,
): Day | null {
  let first: Day | null = null;
  for (const each of open) {
    const day = dayOf(each);
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}
