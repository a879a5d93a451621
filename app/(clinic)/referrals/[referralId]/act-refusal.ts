import type { ConfirmRefusal } from "@/lib/decisions/confirm-lowering";
import type { UndoRefusal } from "@/lib/decisions/why-not-undone";

type Refusal = (ConfirmRefusal | UndoRefusal)["outcome"] | "answered" | "key-reused";

/** Where the words of each stand, under `decisions.problems`. */
export const ACT_REFUSALS = {
  "your-own": "proposalYourOwn",
  expired: "proposalExpired",
  void: "proposalVoid",
  answered: "proposalAnswered",
  "not-your-decision": "notYourDecision",
  "too-late": "undoTooLate",
  "already-undone": "alreadyUndone",
  "decided-since": "decidedSince",
  "case-opened-again": "caseOpenedAgain",
  "key-reused": "keyReused",
} as const satisfies Record<Refusal, string>;

/** Whether an undo or a confirmation was refused so; an address can hold anything. */
export function isActRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === "string" && Object.hasOwn(ACT_REFUSALS, outcome);
}
