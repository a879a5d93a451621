import type { DraftForm } from "@/lib/drafts/draft";

const PATHS: Record<DraftForm["form"], (subject: string) => string> = {
  "journal-entry": () => "/journal/new",
  "journal-change": (day) => `/journal/${day}/change`,
  checklist: (page) => `/checklist/${page}`,
  "checklist-correction": (page) => `/checklist/answers/${page}`,
};

/** The page of the form that a draft is of. */
export function draftPath({ form, subject }: DraftForm): string {
  return PATHS[form](subject);
}
