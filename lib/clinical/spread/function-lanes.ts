import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { allLosses, LOSS_QUESTIONS, type LossQuestion } from "../timeline/losses";
import type { Timeline } from "../timeline/timeline";
import { functionAskedDays } from "./function-asked";

/** Something that became hard, and the days before on which the patient said that it was not. */
export type LostTask = { question: LossQuestion; lostOn: Day; deniedOn: readonly Day[] };

export type FunctionLanes = {
  lost: readonly LostTask[];
  /** All other tasks, speech and swallowing: the days on which at least one was said not to be hard, and to be unsure. */
  others: { deniedOn: readonly Day[]; unsureOn: readonly Day[] };
  /** The first day on which any was asked: before it, nothing is known. */
  askedSince: Day;
};

/** What the patient said of tasks, speech and swallowing; null: never asked. */
export function functionLanes(
  timeline: Timeline,
  events: readonly HistoryEvent[],
): FunctionLanes | null {
  const asked = functionAskedDays(events);
  const losses = allLosses(timeline);
  const known = [...asked, ...losses.map(({ lostOn }) => lostOn)];
  if (known.length === 0) return null;
  const lost = new Set<string>(losses.map(({ question }) => question));
  const daysOf = (value: "no" | "unsure", questions: ReadonlySet<string>) => [
    ...new Set(
      events.flatMap((event) =>
        event.kind === "answer" && event.value === value && questions.has(event.question)
          ? event.day
          : [],
      ),
    ),
  ];
  const others = new Set(LOSS_QUESTIONS.filter((question) => !lost.has(question)));
  return {
    lost: losses.map(({ question, lostOn }) => ({
      question,
      lostOn,
      deniedOn: daysOf("no", new Set([question])).filter((day) => day < lostOn),
    })),
    others: { deniedOn: daysOf("no", others), unsureOn: daysOf("unsure", others) },
    askedSince: Math.min(...known),
  };
}
