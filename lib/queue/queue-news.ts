/** What came into the clinic's queue since a change. */
export type QueueNews = {
  /** Referrals that came into the queue since and are open. */
  referrals: number;
  /** Of all open emergencies those that became one, or whose patient reported more, since. */
  emergencies: number;
  /** Of all open referrals those about which a lowering was proposed, or a proposal answered, since. */
  proposals: number;
  /** The clinic's. */
  zone: string;
  /** When it was looked, by the database's clock. */
  at: Date;
};

/** The same in the reader's words; empty where there is nothing to say. */
export type QueueNewsLabels = {
  referrals: string;
  emergencies: string;
  proposals: string;
  /** What is to be said if this was the last answer that got through. */
  ifLost: string;
};
