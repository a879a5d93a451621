import type { Day } from "../calendar/day";
import { TASKS } from "../history/task";
import { abandon } from "./apply-event";
import { confirmBySilence, firstSeenOn } from "./apply-twitch";
import { type Evidence, NEVER } from "./evidence";
import { questionIndex, safetyIndex, slotOf } from "./slots";
import type { TimelineThresholds } from "./thresholds";
import type { Timeline } from "./timeline";
import { TOPIC } from "./topic";

const WEEK = 7;
const TASK_INDEXES = TASKS.map(questionIndex);
const SENSATION = safetyIndex("sensation");
const TINGLING = [slotOf("numb-tingle", "comes-and-goes"), slotOf("numb-tingle", "constant")];
const RECORDED_DAYS_OF_SPREAD_RATE = 28;

/** Works out what only a whole day shows, before the rules look at it. */
export function closeDay(timeline: Timeline, thresholds: TimelineThresholds): void {
  const { checklist, day } = timeline;
  if (checklist.openSince !== NEVER && checklist.openSince < day) {
    abandon(timeline, checklist.openSince);
    checklist.openSince = NEVER;
    timeline.changed |= TOPIC.checklist;
  }
  closeTwitchDay(timeline, thresholds);
  confirmBySilence(timeline, thresholds);
  closeTingling(timeline, thresholds);
  closeWeakness(timeline, thresholds);
  noteImprovementDespiteSpread(timeline, thresholds);
}

function closeTwitchDay(timeline: Timeline, thresholds: TimelineThresholds): void {
  const { today, day, persistence } = timeline;
  if (!today.twitch && !today.zero) return;
  timeline.changed |= TOPIC.days;
  timeline.recordedCount += 1;
  timeline.recordedDays.push(day);
  if (timeline.recordedDays.length > RECORDED_DAYS_OF_SPREAD_RATE) timeline.recordedDays.shift();
  timeline.recorded.push({
    day,
    twitch: today.twitch,
    right: today.right,
    left: today.left,
    durations: today.durations,
  });
  const oldest = day - 2 * thresholds.worseningWindow;
  while ((timeline.recorded[0]?.day ?? day) <= oldest) timeline.recorded.shift();
  if (today.twitch) {
    persistence.zeroRun = 0;
  } else {
    persistence.zeroRun = persistence.lastZero === day - 1 ? persistence.zeroRun + 1 : 1;
    persistence.lastZero = day;
    if (persistence.zeroRun >= thresholds.zeroRun) {
      persistence.start = NEVER;
      persistence.evidence = null;
      persistence.reset = day;
      timeline.changed |= TOPIC.twitch;
    }
  }
  timeline.today = { twitch: false, zero: false, right: false, left: false, durations: [] };
}

/** Two successive weeks that end on a recorded day, each with tingling on enough of its recorded days. */
function closeTingling(timeline: Timeline, { tinglingDaysAWeek }: TimelineThresholds): void {
  const { tingling, day } = timeline;
  if (tingling.at(-1)?.day !== day) return;
  while ((tingling[0]?.day ?? day) <= day - 2 * WEEK) tingling.shift();
  const isTooNew = day - timeline.tingledFrom < 2 * WEEK - 1;
  if (isTooNew || timeline.tinglingMostDays !== null) return;
  if (!tingledFor(timeline, day, tinglingDaysAWeek)) return;
  if (!tingledFor(timeline, day - WEEK, tinglingDaysAWeek)) return;
  timeline.changed |= TOPIC.safety;
  timeline.tinglingMostDays = {
    first: day,
    ids: [
      ...(timeline.safety[SENSATION]?.evidence?.ids ?? []),
      ...TINGLING.flatMap((slot) => timeline.chosen[slot]?.ids ?? []),
    ],
    novel: day,
    novelIds: [],
  };
}

/** Whether the week that ends on a day has tingling on enough of its recorded days. */
function tingledFor({ tingling }: Timeline, last: Day, daysAWeek: number): boolean {
  let yes = 0;
  let recorded = 0;
  for (const each of tingling) {
    if (each.day <= last - WEEK || each.day > last) continue;
    recorded += 1;
    if (each.yes) yes += 1;
  }
  return yes > 0 && yes >= Math.min(daysAWeek, recorded);
}

/** Felt weakness whose task list stays unanswered counts as weakness of function. */
function closeWeakness(timeline: Timeline, { taskListWithin }: TimelineThresholds): void {
  const felt = timeline.weaknessFelt;
  if (felt === null) return;
  if (isTaskListAnswered(timeline, felt.on - 1)) {
    timeline.weaknessFelt = null;
  } else if (timeline.day >= felt.on + taskListWithin) {
    const silent: Evidence = { ...felt.evidence, novel: timeline.day };
    timeline.functional ??= silent;
    timeline.unnamedWeakness ??= silent;
    timeline.weaknessFelt = null;
    timeline.changed |= TOPIC.safety;
  }
}

function isTaskListAnswered({ answeredOn }: Timeline, since: Day): boolean {
  return TASK_INDEXES.every((index) => (answeredOn[index] ?? NEVER) >= since);
}

/** Reported "better" while a new area was confirmed within the spread window: the two contradict each other. */
function noteImprovementDespiteSpread(
  timeline: Timeline,
  { spreadWindow }: TimelineThresholds,
): void {
  const { betterOn, day } = timeline;
  if (betterOn !== day || timeline.improvedDespiteSpread !== NEVER) return;
  const began = firstSeenOn(timeline);
  for (const { seen, confirmedOn } of timeline.areas) {
    if (seen.first > began && confirmedOn > day - spreadWindow)
      timeline.improvedDespiteSpread = day;
  }
}
