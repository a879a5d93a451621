import type { Day } from "../../calendar/day";
import type { Rule } from "../rule";
import type { State } from "../run/state";

/**
 * A visit ends the clock of every finding that was known by then; of one raised by hand on the very day of the
 * visit it does not, since what the visit showed may be why.
 */
export function clockRuns(
  state: State,
  { when }: Rule,
  { knownSince }: { knownSince: Day },
): boolean {
  return when.kind === "raised" ? knownSince >= state.seenOn : knownSince > state.seenOn;
}

/** A date has come on its day; that of the very day since which the finding is known, only tomorrow. */
export function hasCome(date: Day, known: Day, day: Day): boolean {
  return date <= known ? day > known : day >= date;
}
