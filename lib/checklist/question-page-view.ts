import type { QuestionId } from "@/lib/clinical/history/question";
import { earlierFields } from "./earlier-fields";
import type { PageItem } from "./page";
import type { PageId } from "./pages";
import type { Run } from "./run";
import { drawnItems, waitingSigns } from "./signs";

/** What a page asks and what its fields hold; `items` is empty where the page is not on the way. */
export type QuestionPageView = {
  items: readonly PageItem[];
  /** The emergency signs that wait, to be ticked or denied together. */
  signs: readonly QuestionId[];
  earlier: Record<string, string[]>;
};

export function questionPageView(page: PageId, run: Run): QuestionPageView {
  const items = drawnItems(page, run);
  return { items, signs: waitingSigns(page, run), earlier: earlierFields(page, items, run) };
}
