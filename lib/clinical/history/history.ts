import type { Day } from "../calendar/day";
import type { HistoryEvent } from "./event";

/** All that is known of one patient. The order of `events` carries no meaning. */
export type History = {
  id: string;
  /** Null: not known, which is never read as adult. */
  birthDay: Day | null;
  events: readonly HistoryEvent[];
};
