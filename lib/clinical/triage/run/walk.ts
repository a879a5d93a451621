import type { Day } from "../../calendar/day";
import { NO_DAY } from "../../timeline/evidence";
import { firstAfter, type OrderedEvent, recordedWithin } from "../../timeline/ordered-events";
import { advanceDays, type Notes } from "./advance-days";
import { copyState } from "./copy-state";
import type { Program } from "./program";
import type { State } from "./state";
import type { Turn } from "./turns";

/** A day to whose end a turn goes back, until the last turn that does. */
type Kept = { day: Day; lastTurn: Day };

/** Days that go by as they were recorded: on, and back to before what a turn changes. */
export class Walk {
  state: State;
  readonly #program: Program;
  readonly #events: readonly OrderedEvent[];
  readonly #end: Day;
  readonly #corrected = new Set<string>();
  readonly #kept: readonly Kept[];
  /** States to go back to, each as it was until the next day on which something happened. */
  readonly #before: State[] = [];
  #day: Day = Number.NEGATIVE_INFINITY;
  /** The first day on which time alone can change the state. */
  #timer: Day = Number.NEGATIVE_INFINITY;

  constructor(
    state: State,
    program: Program,
    { events, turns, end }: { events: readonly OrderedEvent[]; turns: readonly Turn[]; end: Day },
  ) {
    this.state = state;
    this.#program = program;
    this.#events = events;
    this.#end = end;
    this.#kept = keptDays(turns);
  }

  /** Advances the state to the end of a day, by what was recorded until then. */
  goOn(until: Day, notes: Notes): void {
    if (until <= this.#day) return;
    const recordedBy = until < this.#end ? until : NO_DAY;
    const events = recordedWithin(this.#events, { after: this.#day, until, recordedBy });
    this.#day = until;
    if (events.length === 0 && this.#timer > until) return;
    const ordered = { events, corrected: this.#corrected };
    this.#timer = advanceDays(this.state, this.#program, ordered, until, {
      notes,
      before: this.#keep,
    });
  }

  readonly #keep = (day: Day): void => {
    if (this.#isKept(day, this.#day)) this.#before.push(copyState(this.state));
  };

  /** Takes the state back to before the first day that a turn changes. */
  goBack({ from, corrects }: Turn): void {
    for (const id of corrects) this.#corrected.add(id);
    const day = from - 1;
    if (day >= this.#day) return;
    this.#day = day;
    if (this.state.day <= day) return;
    this.#timer = Number.NEGATIVE_INFINITY;
    while (this.state.day > day) {
      const before = this.#before.pop();
      if (before === undefined) throw new Error(`no state of day ${day} is kept`);
      this.state = before;
    }
  }

  /** Whether a turn after `until` goes back to the state as it is before a day. */
  #isKept(day: Day, until: Day): boolean {
    const kept = this.#kept;
    for (let index = firstAfter(kept, this.state.day - 1); index < kept.length; index += 1) {
      const each = kept[index];
      if (each === undefined || each.day >= day) return false;
      if (each.lastTurn > until) return true;
    }
    return false;
  }
}

function keptDays(turns: readonly Turn[]): readonly Kept[] {
  const kept = new Map<Day, Kept>();
  for (const { on, from } of turns) {
    if (from === on) continue;
    kept.set(from - 1, { day: from - 1, lastTurn: on });
  }
  return [...kept.values()].toSorted((a, b) => a.day - b.day);
}
