import type { HistoryEvent } from "@/lib/clinical/history/event";
import { QUESTIONS, type Question } from "@/lib/clinical/history/question";

/** Whether an event speaks of an emergency by itself, for the first time or again: a "yes" or "not sure", or a note. */
export function tellsEmergency(event: HistoryEvent): boolean {
  if (event.kind === "text") return event.flagged;
  if (event.kind !== "answer" || event.value === "no") return false;
  const { weight }: Question = QUESTIONS[event.question];
  return weight === "emergency" || event.question === "self-harm";
}
