import { NEVER, NO_DAY } from "../../timeline/evidence";
import { EVERY_TOPIC } from "../../timeline/topic";
import type { Finding } from "../assessment";
import { setFinding } from "../run/open-rules";
import type { Program } from "../run/program";
import type { State } from "../run/state";

/**
 * Keeps findings open that the history alone no longer gives, or gives later or less urgently. Throws on a
 * rule that the rule set does not have: a latched finding must never be lost in silence.
 */
export function holdFindings(
  state: State,
  { rules, topics }: Program,
  latched: readonly Finding[],
): void {
  for (const { rule: id, since, knownSince, band, certainty, evidence } of latched) {
    const index = rules.findIndex(({ rule }) => rule.id === id);
    if (index < 0) throw new Error(`the rule set has no rule ${id}, whose finding is latched`);
    const own = state.findings[index];
    const isOpen = own != null && own.closedOn === NEVER;
    const known = isOpen ? Math.min(state.knownOn[index] ?? NO_DAY, knownSince) : knownSince;
    state.knownOn[index] = known;
    setFinding(state, index, {
      since: isOpen ? Math.min(own.since, since) : since,
      band: isOpen && own.band === "a" ? "a" : band,
      certainty: isOpen && own.certainty === "met" ? "met" : certainty,
      ids: isOpen ? [...new Set([...own.ids, ...evidence])] : evidence,
      closedOn: NEVER,
      reportedOn: isOpen ? own.reportedOn : NEVER,
    });
    state.wanted[index] = topics[index] ?? EVERY_TOPIC;
  }
}
