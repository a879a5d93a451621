import type { Day } from "../../calendar/day";
import { NO_DAY } from "../../timeline/evidence";
import type { FindingState, State } from "../run/state";

/** Since when the clinic knew of a rule's open finding; one that opens as time passes is known on its day. */
export function knownSince({ knownOn }: State, index: number, { since }: FindingState): Day {
  const known = knownOn[index] ?? NO_DAY;
  return known === NO_DAY ? since : known;
}
