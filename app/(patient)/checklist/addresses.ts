import type { Flow, PageId } from "@/lib/checklist/pages";

/** Where a flow goes on: to the page that waits, or to its end. */
export function addressAfter(flow: Flow, waiting: PageId | null): string {
  if (waiting !== null) return `/checklist/${waiting}`;
  return flow === "changes" ? "/checklist/sent" : "/checklist/check-answers";
}
