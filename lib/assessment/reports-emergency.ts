import type { HistoryEvent } from "@/lib/clinical/history/event";
import { QUESTIONS, type Question } from "@/lib/clinical/history/question";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { laboratoryEmergencies } from "@/lib/clinical/triage/explain/laboratory-emergencies";

/**
 * Whether an event speaks of an emergency, for the first time or again: a "yes" or "not sure" or a note by itself,
 * a laboratory's value where the emergency that it can make is among the findings that stand.
 */
export function reportsEmergency(event: HistoryEvent, current: readonly Finding[]): boolean {
  if (event.kind === "text") return event.flagged;
  if (event.kind === "lab") {
    const made = laboratoryEmergencies(event);
    return current.some(({ rule }) => made.includes(rule));
  }
  if (event.kind !== "answer" || event.value === "no") return false;
  const { weight }: Question = QUESTIONS[event.question];
  return weight === "emergency" || event.question === "self-harm";
}
