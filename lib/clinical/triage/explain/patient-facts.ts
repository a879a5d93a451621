import type { Day } from "../../calendar/day";
import type { Band, Information, Tier } from "../../history/tier";

/** Of a case, what its patient's pages are made of. */
export type PatientFacts = {
  status: "open" | "closed";
  tier: Tier | null;
  band: Band | null;
  information: Information;
  target: Day | null;
  deadline: Day | null;
  firstLookBy: Day | null;
  reviewOn: Day | null;
  bloodsBy: Day | null;
  emgBy: Day | null;
  appointmentOn: Day | null;
  /** The day of the visit that was called off last; null: none was. */
  cancelledOn: Day | null;
  /** By when the clinic asks for a reply that has not come; null: it asks nothing. */
  replyBy: Day | null;
  /** The ids of the rules that were met. */
  reasons: readonly string[];
};
