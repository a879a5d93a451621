import { FLOWS, type Flow, isPageId, type PageId } from "./pages";

/** Stored beside the pages of a first checklist: its answers were looked through and sent. */
export const CHECKED = "check-answers";
/** Stored when the patient cancels a checklist that was begun again. */
export const CANCELLED = "cancelled";
/** Stored when a run of changes has nothing left to ask. */
export const CHANGES_TOLD = "changes-told";
/** Stored when the patient has read the stop page. */
export const STOP_READ = "stop-read";

/** Every stored page name that belongs to a run of `flow`. */
export function namesOf(flow: Flow): readonly string[] {
  return flow === "changes" ? FLOWS.changes : [...FLOWS["first-checklist"], CHECKED];
}

export function pagesAmong(names: readonly string[]): PageId[] {
  return names.filter(isPageId);
}
