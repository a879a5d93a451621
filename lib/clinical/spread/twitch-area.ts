import type { Area } from "../body/area";
import type { Day } from "../calendar/day";

/** One area in which twitching was recorded. */
export type TwitchArea = {
  area: Area;
  /** First day on which it was recorded. Measures count from here. */
  firstSeen: Day;
  /** The day that confirmed it; null while it is unconfirmed. Rules count from here. */
  confirmedOn: Day | null;
};
