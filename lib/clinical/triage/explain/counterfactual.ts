import type { Area } from "../../body/area";
import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import type { History } from "../../history/history";
import { assess, type ClinicDays } from "../assess";
import type { Assessment, Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { type Coming, comingDays } from "./coming-days";
import { answersOf, asStored, calmEvents, type HypotheticalAnswer } from "./hypothetical-answers";
import { type Outcome, opened, outcomeOf } from "./outcome";

/**
 * One answer that, given today, would move the case up, and the rules that it would open. `areas` are the places
 * of which it would do so; none where the answer names no place.
 */
export type Raise = Outcome & {
  answer: HypotheticalAnswer;
  areas: readonly Area[];
  opens: readonly string[];
};

/** What is missing, and how the case would be placed if this alone were reported as calmly as can be; null: no answer ends it. */
export type Keeping = Missing & { calmly: Outcome | null };

export type Counterfactual = {
  raises: readonly Raise[];
  keeps: readonly Keeping[];
  /** How the case would be placed if everything were reported that an answer ends; null: none does. */
  together: Outcome | null;
  comes: readonly Coming[];
};

type Ask = (events: readonly HistoryEvent[]) => Assessment;

/** What would change an assessment: single answers, missing answers and dates, found by asking the same rules again. */
export function counterfactual(
  history: History,
  ruleSet: RuleSet,
  asOf: Day,
  clinic: ClinicDays = {},
): Counterfactual {
  const now = assess(history, ruleSet, asOf, clinic);
  const open = now.findings.filter(({ tier }) => tier !== "self-care");
  const latched = [...(clinic.latched ?? []), ...open];
  const ask: Ask = (events) =>
    assess({ ...history, events: [...history.events, ...events] }, ruleSet, asOf, {
      ...clinic,
      latched,
    });
  return {
    raises: raises(now, history, ask),
    ...keeps(now, history, ask),
    comes: comingDays(now, history, ruleSet, clinic),
  };
}

/** The most urgent first. A date or a place is named only where the answer without it would be placed lower. */
function raises(now: Assessment, history: History, ask: Ask): readonly Raise[] {
  const found = answersOf(history, now.asOf).flatMap((variants) => {
    const raised: Raise[] = [];
    for (const inPlaces of variants) {
      const highest = Math.min(now.place, ...raised.map(({ place }) => place));
      if (highest === 0) break;
      // What all places together would not do, none of them does.
      if (inPlaces.length > 1 && ask(apart(inPlaces)).place >= highest) continue;
      const higher = inPlaces.flatMap((answer): Raise[] => {
        const then = ask(asStored(history, answer));
        if (then.place >= highest) return [];
        return [{ ...outcomeOf(then), answer, areas: placesOf(answer), opens: opened(now, then) }];
      });
      raised.push(...placesTogether(higher));
    }
    return raised;
  });
  return found.toSorted((a, b) => a.place - b.place);
}

function placesOf(answer: HypotheticalAnswer): readonly Area[] {
  if (answer.kind === "answer") return answer.areas;
  return answer.kind === "twitch" ? [answer.area] : [];
}

/** Those of the same answer that would do the same are one. */
function placesTogether(found: readonly Raise[]): readonly Raise[] {
  const together = new Map<string, Raise>();
  for (const raise of found) {
    const key = JSON.stringify([outcomeOf(raise), raise.opens]);
    const same = together.get(key);
    together.set(key, same ? { ...same, areas: [...same.areas, ...raise.areas] } : raise);
  }
  return [...together.values()];
}

function keeps(
  now: Assessment,
  history: History,
  ask: Ask,
): Pick<Counterfactual, "keeps" | "together"> {
  const tries = (now.missing.length === 0 ? [] : calmEvents(history, now.asOf)).map((reported) => {
    const events = reported.flatMap((event) => asStored(history, event));
    return { events, outcome: ask(events) };
  });
  const calmest = now.missing.map(({ item }) =>
    tries
      .filter(({ outcome }) => outcome.missing.every((each) => each.item !== item))
      .reduce<(typeof tries)[number] | null>(
        (calm, each) => (calm === null || each.outcome.place > calm.outcome.place ? each : calm),
        null,
      ),
  );
  const events = [...new Set(calmest.flatMap((each) => each?.events ?? []))];
  return {
    keeps: now.missing.map((missing, index) => {
      const calmly = calmest[index];
      return { ...missing, calmly: calmly ? outcomeOf(calmly.outcome) : null };
    }),
    together: events.length === 0 ? null : outcomeOf(ask(apart(events))),
  };
}

/** Hypothetical events beside each other, each with an id of its own. */
function apart(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  return events.map((event, index) => ({ ...event, id: `${event.id}-${index}` }));
}
