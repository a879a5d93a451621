import type { Day } from "@/lib/clinical/calendar/day";
import type { Information, Overdue, Tier } from "@/lib/clinical/triage/tier";
import { urgentSteps } from "./urgent-steps";

/** Where a referral stands, as far as its patient is told. */
export type NextFacts = {
  status: "open" | "closed";
  tier: Tier | null;
  information: Information;
  target: Day | null;
  deadline: Day | null;
  overdue: Overdue;
  firstLookBy: Day | null;
  reviewOn: Day | null;
  bloodsBy: Day | null;
  emgBy: Day | null;
  appointmentOn: Day | null;
  /** The ids of the rules that were met. */
  reasons: readonly string[];
};

/** One line of what happens next; the words are in messages/en/next.json under `steps`. */
export type NextStep =
  | { step: ReturnType<typeof urgentSteps>[number] }
  | { step: "late" | "more-needed" | "keep-journal" | "closed" }
  | {
      step: "first-look" | "seen-by" | "appointment" | "bloods" | "emg" | "review";
      on: Day;
    }
  | { step: "seen-between"; target: Day; on: Day };

/** What happens next and by when, most important first. It names no tier, and promises no visit that no rule asks for. */
export function nextSteps(facts: NextFacts): NextStep[] {
  if (facts.status === "closed") return [{ step: "closed" }];
  const { tier, information, firstLookBy, reviewOn, bloodsBy, emgBy } = facts;
  return [
    ...urgentSteps(tier, facts.reasons).map((step) => ({ step })),
    ...visit(facts),
    ...(facts.overdue === "breach" ? [{ step: "late" as const }] : []),
    ...(information === "complete" ? [] : [{ step: "more-needed" as const }]),
    ...(firstLookBy === null ? [] : [{ step: "first-look" as const, on: firstLookBy }]),
    ...(bloodsBy === null ? [] : [{ step: "bloods" as const, on: bloodsBy }]),
    ...(emgBy === null ? [] : [{ step: "emg" as const, on: emgBy }]),
    ...(reviewOn === null ? [] : [{ step: "review" as const, on: reviewOn }]),
    { step: "keep-journal" },
  ];
}

function visit({ tier, target, deadline, overdue, appointmentOn }: NextFacts): NextStep[] {
  if (appointmentOn !== null) return [{ step: "appointment", on: appointmentOn }];
  if (deadline === null || tier === "emergency" || overdue === "breach") return [];
  return target === null || target === deadline
    ? [{ step: "seen-by", on: deadline }]
    : [{ step: "seen-between", target, on: deadline }];
}
