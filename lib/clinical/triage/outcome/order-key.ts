import type { Day } from "../../calendar/day";
import type { Band, Tier } from "../../history/tier";
import { faceAreas, twitchingRegions } from "../../timeline/counting-areas";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { lostWithin, weakRegions } from "../../timeline/losses";
import { slotOf } from "../../timeline/slots";
import type { RuleSet } from "../rule";
import type { State } from "../run/state";
import type { OpenFinding } from "./open-findings";

const BULBAR_OR_BREATH = [
  slotOf("speech-change", "yes"),
  slotOf("swallow-change", "yes"),
  slotOf("severe-breathing", "yes"),
  slotOf("severe-breathing", "unsure"),
  slotOf("breathless-at-rest", "yes"),
  slotOf("breathless-at-rest", "unsure"),
  slotOf("cannot-swallow", "yes"),
  slotOf("cannot-swallow", "unsure"),
  slotOf("breathlessness", "passing"),
  slotOf("breathlessness", "moving"),
  slotOf("breathlessness", "lying-flat-or-at-rest"),
];
const WASTING_UNSURE = slotOf("wasting", "unsure");
const NEVER_STOPS = slotOf("never-stops", "yes");

/**
 * The order within one place (clinical specification 3.5), as text of fixed width that sorts upwards. It
 * holds dates and counts that change only with an event or on a day that `nextChangeOn` knows.
 */
export function orderKey(
  state: State,
  open: readonly OpenFinding[],
  { band, deadline, ruleSet }: { band: Band | null; deadline: Day | null; ruleSet: RuleSet },
): string {
  const { thresholds } = ruleSet;
  const regions = twitchingRegions(state, thresholds.eyelidAlone);
  const lost = lostWithin(state, thresholds.worseningWindow) + (state.powerFell === null ? 0 : 1);
  return [
    band === "a" ? "0" : band === "b" ? "1" : "2",
    first(BULBAR_OR_BREATH.some((slot) => state.chosen[slot])),
    descending(lost, 2),
    descending(weakRegions(state).length, 1),
    first(state.chosen[WASTING_UNSURE] != null),
    first(
      state.chosen[NEVER_STOPS] != null ||
        faceAreas(state).some(({ confirmed }) => confirmed !== null),
    ),
    first(state.worse !== null),
    dated(deadline),
    dated(waitingSince(state, open)),
    descending(regions.length, 1),
    first(regions.some(({ region }) => region === "bulbar" || region === "thoracic")),
    descending(newlyConfirmed(state), 2),
  ].join("");
}

/** Days are written as days since 1970-01-01 plus one million, so that none is negative or shorter. */
const DATE_OFFSET = 1_000_000;

function dated(day: Day | null): string {
  return day === null ? "9999999" : `${day + DATE_OFFSET}`;
}

function first(comesFirst: boolean): "0" | "1" {
  return comesFirst ? "0" : "1";
}

function descending(count: number, digits: 1 | 2): string {
  const most = digits === 1 ? 9 : 99;
  return `${most - Math.min(count, most)}`.padStart(digits, "0");
}

function waitingSince(state: State, open: readonly OpenFinding[]): Day | null {
  const top: Tier | undefined = open[0]?.rule.tier;
  let since: Day | null = null;
  for (const { rule, finding } of open) {
    if (rule.tier === top && (since === null || finding.since < since)) since = finding.since;
  }
  if (since !== null) return since;
  return state.openedOn === NEVER ? null : state.openedOn;
}

/** New areas confirmed within the latest 28 recorded days. */
function newlyConfirmed({ areas, recordedDays }: State): number {
  const from = recordedDays[0] ?? NO_DAY;
  const began = areas[0]?.seen.first ?? NO_DAY;
  let count = 0;
  for (const { seen, confirmedOn } of areas) {
    if (confirmedOn >= from && seen.first > began) count += 1;
  }
  return count;
}
