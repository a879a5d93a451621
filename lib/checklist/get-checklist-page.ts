import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { hasSentChecklist } from "./cancel-checklist";
import { correctableRun, currentRun, isReachable } from "./current-run";
import { getRun } from "./get-run";
import { type Flow, flowOf, type PageId } from "./pages";
import { firstUnanswered, pageBefore, pathOf } from "./path";
import { type QuestionPageView, questionPageView } from "./question-page-view";
import type { Run } from "./run";

export type ChecklistPageView =
  | ({ kind: "page"; before: PageId | null } & QuestionPageView)
  /** Another page comes first; null: nothing waits any more. */
  | { kind: "not-yet"; waiting: PageId | null };

/** One page of the run that is open, or of a new one. */
export function getChecklistPage(
  actor: PatientActor,
  page: PageId,
  now: Date,
): Promise<ChecklistPageView> {
  const flow = flowOf(page);
  return asActor(actor, async (tx) => {
    const run = currentRun(flow, await getRun(tx, actor, flow), { newId: randomUUID(), now });
    if (!isReachable(flow, page, run)) {
      return { kind: "not-yet", waiting: firstUnanswered(flow, run) };
    }
    return { kind: "page", ...questionPageView(page, run), before: pageBefore(page, run) };
  });
}

export type ChecklistState = {
  run: Run;
  path: readonly PageId[];
  /** The first page that waits for an answer; null when all have theirs. */
  waiting: PageId | null;
  isStarted: boolean;
  /** When a first checklist was last sent; null: never. */
  checkedAt: Date | null;
  /** It was begun again after one that was sent, which can be current instead. */
  mayCancel: boolean;
  /** Its answers were given lately and can still be corrected. */
  mayCorrect: boolean;
};

/** Where the patient is in a flow. */
export function getChecklistState(
  actor: PatientActor,
  flow: Flow,
  now: Date,
): Promise<ChecklistState> {
  return asActor(actor, async (tx) => {
    const stored = await getRun(tx, actor, flow);
    const run = currentRun(flow, stored, { newId: randomUUID(), now });
    const isStarted = run.pages.size > 0;
    const today = await getPatientToday(tx, actor, now);
    return {
      run,
      path: pathOf(flow, run),
      waiting: firstUnanswered(flow, run),
      isStarted,
      mayCancel: isStarted && (await hasSentChecklist(tx, actor)),
      mayCorrect: correctableRun(flow, stored, today) !== null,
      checkedAt: stored?.checkedAt ?? null,
    };
  });
}
