import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import { copyState } from "./copy-state";
import { NO_DAY } from "./evidence";
import { firstAfter, recordedWithin } from "./ordered-events";
import type { Program } from "./program";
import type { State } from "./state";
import { sweep } from "./sweep";
import type { Turn } from "./turns";

/** A day after which the state is kept, until the last turn that goes back to it. */
type Kept = { day: Day; lastTurn: Day; state: State | null };

/** Days that go by as they were recorded: on, and back to before what a turn changes. */
export class Walk {
  state: State;
  readonly #program: Program;
  readonly #events: readonly HistoryEvent[];
  readonly #end: Day;
  readonly #corrected = new Set<string>();
  readonly #kept: readonly Kept[];
  #day: Day = Number.NEGATIVE_INFINITY;

  constructor(
    state: State,
    program: Program,
    { events, turns, end }: { events: readonly HistoryEvent[]; turns: readonly Turn[]; end: Day },
  ) {
    this.state = state;
    this.#program = program;
    this.#events = events;
    this.#end = end;
    this.#kept = keptDays(turns);
  }

  /** Carries the state on to the end of a day, by what was recorded until then. */
  goOn(until: Day): void {
    const kept = this.#kept;
    const recordedBy = until < this.#end ? until : NO_DAY;
    for (let index = firstAfter(kept, this.#day); index < kept.length; index += 1) {
      const each = kept[index];
      if (each === undefined || each.day > until) break;
      if (each.lastTurn <= until) continue;
      this.#sweepTo(each.day, recordedBy);
      each.state = copyState(this.state);
    }
    this.#sweepTo(until, recordedBy);
  }

  /** Takes the state back to before the first day that a turn changes. */
  goBack({ on, from, corrects }: Turn): void {
    for (const id of corrects) this.#corrected.add(id);
    const day = from - 1;
    if (day >= this.#day) return;
    const kept = this.#kept[firstAfter(this.#kept, day - 1)];
    if (kept?.day !== day || kept.state === null) throw new Error(`no state of day ${day} is kept`);
    this.state = kept.lastTurn === on ? kept.state : copyState(kept.state);
    if (kept.lastTurn === on) kept.state = null;
    this.#day = day;
  }

  #sweepTo(day: Day, recordedBy: Day): void {
    if (day <= this.#day) return;
    const events = recordedWithin(this.#events, { after: this.#day, until: day, recordedBy });
    sweep(this.state, this.#program, { events, corrected: this.#corrected }, day);
    this.#day = day;
  }
}

function keptDays(turns: readonly Turn[]): readonly Kept[] {
  const kept = new Map<Day, Kept>();
  for (const { on, from } of turns) {
    if (from === on) continue;
    kept.set(from - 1, { day: from - 1, lastTurn: on, state: null });
  }
  return [...kept.values()].toSorted((a, b) => a.day - b.day);
}
