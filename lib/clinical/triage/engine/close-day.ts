import type { Day } from "../../calendar/day";
import { TASKS } from "../../history/task";
import type { Thresholds } from "../rule";
import { abandon } from "./apply-event";
import { confirmBySilence, firstSeenOn } from "./apply-twitch";
import { type Evidence, NEVER } from "./evidence";
import { questionIndex, slotOf } from "./slots";
import type { State } from "./state";
import { TOPIC } from "./topic";

const WEEK = 7;
const TASK_INDEXES = TASKS.map(questionIndex);
const TINGLING = [slotOf("numb-tingle", "comes-and-goes"), slotOf("numb-tingle", "constant")];
const RECORDED_DAYS_OF_SPREAD_RATE = 28;

/** Settles what only a whole day can tell, before the rules look at it. */
export function closeDay(state: State, thresholds: Thresholds): void {
  const { checklist, day } = state;
  if (checklist.openSince !== NEVER && checklist.openSince < day) {
    abandon(state, checklist.openSince);
    checklist.openSince = NEVER;
    state.changed |= TOPIC.checklist;
  }
  closeTwitchDay(state, thresholds);
  confirmBySilence(state, thresholds);
  closeTingling(state, thresholds);
  closeWeakness(state, thresholds);
  noteImprovementDespiteSpread(state, thresholds);
}

function closeTwitchDay(state: State, thresholds: Thresholds): void {
  const { today, day, persistence } = state;
  if (!today.twitch && !today.zero) return;
  state.changed |= TOPIC.days;
  state.recordedCount += 1;
  state.recordedDays.push(day);
  if (state.recordedDays.length > RECORDED_DAYS_OF_SPREAD_RATE) state.recordedDays.shift();
  state.recorded.push({
    day,
    twitch: today.twitch,
    right: today.right,
    left: today.left,
    durations: today.durations,
  });
  const oldest = day - 2 * thresholds.worseningWindow;
  while ((state.recorded[0]?.day ?? day) <= oldest) state.recorded.shift();
  if (today.twitch) {
    persistence.zeroRun = 0;
  } else {
    persistence.zeroRun = persistence.lastZero === day - 1 ? persistence.zeroRun + 1 : 1;
    persistence.lastZero = day;
    if (persistence.zeroRun >= thresholds.zeroRun) {
      persistence.start = NEVER;
      persistence.evidence = null;
      persistence.reset = day;
      state.changed |= TOPIC.twitch;
    }
  }
  state.today = { twitch: false, zero: false, right: false, left: false, durations: [] };
}

/** Two successive weeks that end on a recorded day, each with tingling on enough of its recorded days. */
function closeTingling(state: State, { tinglingDaysAWeek }: Thresholds): void {
  const { tingling, day } = state;
  if (tingling.at(-1)?.day !== day) return;
  while ((tingling[0]?.day ?? day) <= day - 2 * WEEK) tingling.shift();
  const isTooNew = day - state.tingledFrom < 2 * WEEK - 1;
  if (isTooNew || state.tinglingMostDays !== null) return;
  if (!tingledFor(state, day, tinglingDaysAWeek)) return;
  if (!tingledFor(state, day - WEEK, tinglingDaysAWeek)) return;
  state.changed |= TOPIC.safety;
  state.tinglingMostDays = {
    first: day,
    ids: [
      ...(state.safety.sensation.evidence?.ids ?? []),
      ...TINGLING.flatMap((slot) => state.said[slot]?.ids ?? []),
    ],
    novel: day,
    novelIds: [],
  };
}

/** Whether the week that ends on a day has tingling on enough of its recorded days. */
function tingledFor({ tingling }: State, last: Day, daysAWeek: number): boolean {
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
function closeWeakness(state: State, { taskListWithin }: Thresholds): void {
  const felt = state.weaknessFelt;
  if (felt === null) return;
  if (isTaskListAnswered(state, felt.on - 1)) {
    state.weaknessFelt = null;
  } else if (state.day >= felt.on + taskListWithin) {
    const silent: Evidence = { ...felt.evidence, novel: state.day };
    state.functional ??= silent;
    state.unnamedWeakness ??= silent;
    state.weaknessFelt = null;
    state.changed |= TOPIC.safety;
  }
}

function isTaskListAnswered({ answeredOn }: State, since: Day): boolean {
  return TASK_INDEXES.every((index) => (answeredOn[index] ?? NEVER) >= since);
}

/** Told "better" while a new area was confirmed within the spread window: the two contradict each other. */
function noteImprovementDespiteSpread(state: State, { spreadWindow }: Thresholds): void {
  const { betterOn, day } = state;
  if (betterOn !== day || state.improvedDespiteSpread !== NEVER) return;
  const began = firstSeenOn(state);
  for (const { seen, confirmedOn } of state.areas) {
    if (seen.first > began && confirmedOn > day - spreadWindow) state.improvedDespiteSpread = day;
  }
}
