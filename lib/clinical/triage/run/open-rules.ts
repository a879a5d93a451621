import type { Day } from "../../calendar/day";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import type { FindingState, State } from "./state";

/** Stores a rule's finding, and whether it is open in `openRules`. */
export function setFinding(
  { findings, openRules }: State,
  index: number,
  finding: FindingState,
): void {
  findings[index] = finding;
  const known = openRules.indexOf(index);
  if (finding.closedOn !== NEVER) {
    if (known >= 0) openRules.splice(known, 1);
  } else if (known < 0) {
    const next = openRules.findIndex((each) => each > index);
    openRules.splice(next < 0 ? openRules.length : next, 0, index);
  }
}

/** Since when the clinic knew of a rule's open finding; one that opens as time passes is known on its day. */
export function knownSince({ knownOn }: State, index: number, { since }: FindingState): Day {
  const known = knownOn[index] ?? NO_DAY;
  return known === NO_DAY ? since : known;
}
