import { copyTimeline } from "../../timeline/copy-timeline";
import { type State, stateOf } from "./state";

/** A copy that can go on by itself; what never changes once it is made is shared. */
export function copyState(state: State): State {
  return stateOf(copyTimeline(state), {
    ruleSet: state.ruleSet,
    adultOn: state.adultOn,
    decidedOn: state.decidedOn,
    quotes: state.quotes.slice(),
    rows: state.rows.slice(),
    items: state.items.slice(),
    possibleItems: state.possibleItems.slice(),
    findings: state.findings.slice(),
    openRules: state.openRules.slice(),
    knownOn: state.knownOn.slice(),
    missingSince: {
      serious: state.missingSince.serious.slice(),
      picture: state.missingSince.picture.slice(),
      time: state.missingSince.time.slice(),
    },
    wanted: state.wanted.slice(),
  });
}
