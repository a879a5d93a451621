import { QUESTION_IDS } from "../../history/question";
import { valuesOf } from "../../timeline/slots";
import { GROUPS, MISSING_ITEMS } from "../../triage/missing/missing-groups";
import { LIVE_RULE_SET } from "../../triage/rule-sets";
import { startState } from "../../triage/run/start-state";
import type { State } from "../../triage/run/state";
import type { RuleCase } from "../../triage/testing/cases/rule-case";
import { snapshotOf } from "../snapshot";

const RULES = LIVE_RULE_SET.rules.map(({ id }) => id);
const SLOTS = QUESTION_IDS.flatMap((question) =>
  valuesOf(question).map((option) => `${question}:${option}`),
);

/** What the places in a stored state's lists mean, by the lists' length. */
const NAMES: ReadonlyMap<number, readonly string[]> = new Map([
  [QUESTION_IDS.length, QUESTION_IDS],
  [SLOTS.length, SLOTS],
  [RULES.length, RULES],
  [MISSING_ITEMS.length, MISSING_ITEMS],
]);

const OF_ALL_ANSWERS = new Set(["chosen", "answeredOn", "answeredBefore", "dating", "wanted"]);

/** What every snapshot has in common: the lists that it indexes, and the state before the first event. */
export function snapshotForm(): string {
  const state = startState(null, LIVE_RULE_SET);
  const empty = fieldsOf(state).map(([field, value]) =>
    Array.isArray(value)
      ? `${field} ${value.length} × ${JSON.stringify([...new Set(value)])}`
      : `${field} ${JSON.stringify(value)}`,
  );
  return [`rules ${RULES.join(" ")}`, `answers ${SLOTS.join(" ")}`, ...empty].join("\n");
}

/**
 * The snapshot of a case once its days are finalised, a line for each field that is not as at the start; null where none is
 * stored. `whole`: also the lists of all answers, which differ little between cases.
 */
export function goldenOf({ history, on }: RuleCase, whole: boolean): string | null {
  const day = Math.max(on, ...history.events.map((event) => event.recordedOn)) + 4;
  const later = { id: "later", kind: "no-twitch", day, recordedOn: day } as const;
  const snapshot = snapshotOf({ ...history, events: [...history.events, later] }, LIVE_RULE_SET);
  if (snapshot === null) return null;
  const { rules, ...finalised } = snapshot;
  const { state, ...rest } = rules;
  const before = new Map(fieldsOf(startState(history.birthDay, LIVE_RULE_SET)));
  return [
    ...Object.entries({ ...finalised, ...rest }).map(([field, value]) => line(field, value)),
    ...fieldsOf(state).flatMap(([field, value]) =>
      whole || !OF_ALL_ANSWERS.has(field) ? changed(field, before.get(field), value) : [],
    ),
  ].join("\n");
}

/** What is missing as one list, in the order of MISSING_ITEMS. */
function fieldsOf(state: State): readonly [string, unknown][] {
  const missingSince = GROUPS.flatMap((group) => state.missingSince[group]);
  return Object.entries({ ...state, missingSince });
}

function changed(field: string, before: unknown, after: unknown): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const names = Array.isArray(after) ? NAMES.get(after.length) : undefined;
  if (!Array.isArray(after) || !Array.isArray(before) || !names) return [line(field, after)];
  return after.flatMap((value, index) =>
    JSON.stringify(value) === JSON.stringify(before[index])
      ? []
      : [line(`${field} ${names[index]}`, value)],
  );
}

function line(field: string, value: unknown): string {
  return `${field} ${JSON.stringify(value)}`;
}
