import type { AreaKey } from "../../../body/area";
import type { Day } from "../../../calendar/day";
import type { History } from "../../../history/history";
import type { QuestionId } from "../../../history/question";
import { type Answers, checklist, DAY_0, historyOf, type TestEvent } from "../events";

/** A history at the edge of a rule: which rules must be open on a day, and which must not. */
export type RuleCase = {
  about: string;
  history: History;
  on: Day;
  opens: readonly string[];
  shut: readonly string[];
};

type Reported = {
  /** Days before day 0. */
  onset?: number | null;
  places?: readonly AreaKey[];
  more?: readonly (TestEvent | readonly TestEvent[])[];
  /** Days after day 0. */
  on?: number;
  birthDay?: Day | null;
};

/** A whole checklist on day 0 with these answers; `opens` and `shut` name rules, separated by spaces. */
export function ruleCase(
  about: string,
  answers: Answers,
  { opens = "", shut = "", ...reported }: Reported & { opens?: string; shut?: string },
): RuleCase {
  const { onset = 3, places = ["calf:left"], more = [], on = 0, birthDay } = reported;
  const events = [
    checklist(DAY_0, { onset: onset === null ? null : DAY_0 - onset, places, answers }),
    ...more,
  ];
  return {
    about,
    history: birthDay === undefined ? historyOf(events) : historyOf(events, birthDay),
    on: DAY_0 + on,
    opens: opens.split(" ").filter(Boolean),
    shut: shut.split(" ").filter(Boolean),
  };
}

/** Each of these questions answered "yes". */
export function yes(...questions: readonly QuestionId[]): Answers {
  return Object.fromEntries(questions.map((question) => [question, "yes"]));
}

/** "yes", reported to have begun so many days before day 0. */
export function yesSince(daysAgo: number): { value: "yes"; since: Day } {
  return { value: "yes", since: DAY_0 - daysAgo };
}

export const LONG_AGO = yesSince(60);
