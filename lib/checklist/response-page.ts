import { FLOWS, type Flow, isPageId, type PageId } from "./pages";

/** Stored beside the pages of a first checklist: its answers were looked through and sent. */
export const CHECKED = "check-answers";
/** Stored when the patient cancels a checklist that was begun again. */
export const CANCELLED = "cancelled";
/** Stored when a run of changes has nothing left to ask. */
export const CHANGES_REPORTED = "changes-reported";
/** Stored when the patient has read the emergency alert. */
export const ALERT_READ = "alert-read";

/** Stored when an emergency answer of a page that was not sent yet was assessed: that page is not answered by it. */
const DRAFTED = { "first-checklist": "drafted", changes: "changes-drafted" } as const;

export function draftedPage(flow: Flow): string {
  return DRAFTED[flow];
}

/** Every stored page name that belongs to a run of `flow`. */
export function namesOf(flow: Flow): readonly string[] {
  const pages = [...FLOWS[flow], DRAFTED[flow]];
  return flow === "changes" ? pages : [...pages, CHECKED];
}

export function pagesAmong(names: readonly string[]): PageId[] {
  return names.filter(isPageId);
}
