import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { correctableRun } from "./current-run";
import { getRun } from "./get-run";
import { FLOWS, type Flow, flowOf, type PageId } from "./pages";
import { pathOf } from "./path";
import { type QuestionPageView, questionPageView } from "./question-page-view";
import type { Run } from "./run";

/** What the patient gave lately and can still correct, by flow; flows with nothing of it are left out. */
export function listCorrectable(
  actor: PatientActor,
  now: Date,
): Promise<readonly { run: Run; path: readonly PageId[] }[]> {
  return asActor(actor, async (tx) => {
    const today = await getPatientToday(tx, actor, now);
    const found: { run: Run; path: readonly PageId[] }[] = [];
    for (const flow of Object.keys(FLOWS) as Flow[]) {
      const run = correctableRun(flow, await getRun(tx, actor, flow), today);
      if (run !== null) found.push({ run, path: pathOf(flow, run) });
    }
    return found;
  });
}

/** One page of such a run with what its fields hold; null: it can not be corrected. */
export function getCorrectablePage(
  actor: PatientActor,
  page: PageId,
  now: Date,
): Promise<QuestionPageView | null> {
  return asActor(actor, async (tx) => {
    const today = await getPatientToday(tx, actor, now);
    const run = correctableRun(flowOf(page), await getRun(tx, actor, flowOf(page)), today);
    const view = run === null ? null : questionPageView(page, run);
    return view === null || view.items.length === 0 ? null : view;
  });
}
