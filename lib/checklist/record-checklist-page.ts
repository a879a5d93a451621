import "server-only";
import { randomUUID } from "node:crypto";

import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { Day } from "@/lib/clinical/calendar/day";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { answersToEvents } from "./answers-to-events";
import type { Given } from "./page-input";
import { flowOf, type PageId } from "./pages";
import type { Run } from "./run";

export type PageFacts = {
  page: PageId;
  given: readonly Given[];
  /** Given before, and its emergency alert was read: given again, it is a fact of its own. */
  restated: readonly NewHistoryEvent[];
  /** Of the emergency signs that the page showed; null: it showed none. */
  wording: string | null;
  run: Run;
  today: Day;
  now: Date;
  isCorrection: boolean;
};

/** Store what was answered on a page under `name`, and assess; the first of a run begins it. */
export async function recordChecklistPage(
  tx: Transaction,
  actor: PatientActor,
  facts: PageFacts & { name: string },
): Promise<void> {
  const { page, given, restated, run, today } = facts;
  const isBegun = run.pages.size > 0 || Object.keys(run.answers).length > 0;
  const state = flowOf(page) === "changes" ? "raised" : "started";
  await recordResponse(tx, actor, facts, [
    ...(isBegun ? [] : [{ kind: "checklist", day: today, state } as const]),
    ...answersToEvents(given, run, today),
    ...restated,
  ]);
}

/** Store one response of a run with its events, and assess. */
export async function recordResponse(
  tx: Transaction,
  actor: PatientActor,
  {
    run,
    name,
    now,
    wording = null,
    isCorrection = false,
  }: Pick<PageFacts, "run" | "now"> & Partial<PageFacts> & { name: string },
  events: readonly NewHistoryEvent[],
): Promise<void> {
  await recordAndAssess(tx, {
    actor,
    patientId: actor.patientId,
    source: {
      kind: "checklist-response",
      id: randomUUID(),
      checklistId: run.checklistId,
      page: name,
      ...(wording !== null && { wording }),
      channel: "portal",
      ...(isCorrection && { isCorrection }),
    },
    events,
    now,
    cause: "submit-checklist-page",
  });
}
