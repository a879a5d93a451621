import fc from "fast-check";
import { expect, test } from "vitest";
import { currentAnswers } from "../history/current-answers";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { SAFETY_GROUPS } from "../history/question";
import { recordedDays } from "../spread/recorded-days";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { advance } from "../triage/run/known-since";
import { programOf } from "../triage/run/program";
import { startState } from "../triage/run/start-state";
import { DAY_0 } from "../triage/testing/events";
import { everyEvent, SHORT_SPAN } from "../triage/testing/every-event";
import { effectiveEvents } from "./effective-events";
import { NEVER } from "./evidence";
import { fold } from "./fold";
import { questionIndex, slotOf } from "./slots";

const someCorrections = fc.array(fc.tuple(fc.nat(), fc.nat(3)), { maxLength: 8 });
const someDay = fc.integer({ min: DAY_0, max: DAY_0 + SHORT_SPAN });

/** Which day was last looked at, and what of it. */
const DAYS_OF_EACH = { day: null, changed: null };

/** Takes back some events of a history, each some days after it was recorded. */
function withCorrections(
  { events, ...history }: History,
  corrections: readonly (readonly [number, number])[],
): History {
  const made = corrections.flatMap(([pick, later], index): HistoryEvent[] => {
    const event = events[pick % Math.max(1, events.length)];
    if (event === undefined || event.kind === "correction") return [];
    const day = event.day + later;
    return [{ kind: "correction", id: `made-${index}`, day, recordedOn: day, corrects: event.id }];
  });
  return { ...history, events: [...events, ...made] };
}

test("rules and readers agree on what is current: recorded days, places and answers, corrections among them", () => {
  fc.assert(
    fc.property(everyEvent, someCorrections, someDay, (made, corrections, asOf) => {
      const history = withCorrections(made, corrections);
      const start = startState(history.birthDay, LIVE_RULE_SET);
      const state = advance(start, programOf(LIVE_RULE_SET), history.events, asOf);
      const current = effectiveEvents(history, asOf);

      expect(state.recordedCount).toBe(recordedDays(current).size);
      // The engine stops only on days on which something can change, the fold on each.
      const reported = fold(history, asOf, LIVE_RULE_SET.thresholds);
      expect({ ...state, ...DAYS_OF_EACH }).toMatchObject({ ...reported, ...DAYS_OF_EACH });
      for (const [question, { answer }] of currentAnswers(history.events, asOf)) {
        const isCorrected = history.events.some(
          (event) =>
            event.kind === "correction" && event.corrects === answer.id && event.day <= asOf,
        );
        // One that was corrected and that nothing took the place of: a "not sure" of it counts no more.
        if (isCorrected) continue;
        expect(state.chosen[slotOf(question, answer.value)]?.last).toBeGreaterThanOrEqual(
          answer.day,
        );
        expect(state.answeredOn[questionIndex(question)]).toBeGreaterThanOrEqual(answer.day);
      }
      for (const [part, group] of SAFETY_GROUPS.entries()) {
        const days = current.flatMap((event) =>
          event.kind === "safety" && event.group === group && event.value === "no" ? event.day : [],
        );
        expect(state.safety[part]?.no).toBe(Math.max(NEVER, ...days));
      }
    }),
    { numRuns: 500 },
  );
});
