import type { RuleSet } from "../rule";

/** How soon each tier must be honoured (clinical specification 3.1 and 3.8). */
export const LIMITS = {
  emergency: {
    target: null,
    deadline: 0,
    firstLook: { days: 0, working: false },
    review: null,
  },
  immediate: {
    target: null,
    deadline: 7,
    firstLook: { days: 1, working: true },
    review: null,
  },
  urgent: { target: null, deadline: 14, firstLook: { days: 2, working: true }, review: null },
  soon: { target: 14, deadline: 21, firstLook: { days: 5, working: true }, review: null },
  routine: { target: null, deadline: 42, firstLook: { days: 10, working: true }, review: null },
  monitor: { target: null, deadline: null, firstLook: null, review: 28 },
  "self-care": { target: null, deadline: null, firstLook: null, review: 21 },
} as const satisfies RuleSet["limits"];
