import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { applyEvent } from "./apply-event";
import { closeDay } from "./close-day";
import { NO_DAY } from "./evidence";
import { inOrder } from "./ordered-events";
import { startTimeline } from "./start-timeline";
import type { TimelineThresholds } from "./thresholds";
import type { Timeline } from "./timeline";

/** What a history reports at the end of `asOf`: nothing dated later, and corrections until then applied. */
export function fold(history: History, asOf: Day, thresholds: TimelineThresholds): Timeline {
  let folded = startTimeline();
  for (const timeline of dayByDay(history, asOf, thresholds)) folded = timeline;
  folded.day = asOf;
  return folded;
}

/** The same at the end of each day from the first event to `asOf`: one object, which the next day changes. */
export function* dayByDay(
  { events: all }: History,
  asOf: Day,
  thresholds: TimelineThresholds,
): Generator<Timeline> {
  const timeline = startTimeline();
  const { events, corrected } = inOrder(all, asOf);
  let index = 0;
  for (let day = events[0]?.day ?? NO_DAY; day <= asOf; day += 1) {
    timeline.day = day;
    for (let next = events[index]; next?.day === day; next = events[index]) {
      applyEvent(timeline, next.event, corrected.has(next.id), thresholds);
      index += 1;
    }
    closeDay(timeline, thresholds);
    timeline.decisions = [];
    yield timeline;
  }
}
