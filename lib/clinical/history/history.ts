import type { Day } from "../calendar/day";
import type { HistoryEvent } from "./event";

/** Everybody who is alive was born on it or later, and all that is recorded happened later still. */
export const EARLIEST_DATE = "1900-01-01";

/** All that is known of one patient. The order of `events` carries no meaning. */
export type History = {
  id: string;
  /** Null: not known, which is never read as adult. */
  birthDay: Day | null;
  events: readonly HistoryEvent[];
};
