import { getTranslations } from "next-intl/server";
import type { AnsweredPage } from "@/components/checklist/answer-summary";
import type { PageId } from "@/lib/checklist/pages";
import { askedItems } from "@/lib/checklist/path";
import type { Run } from "@/lib/checklist/run";
import { emergencyNumbers } from "@/lib/env";
import { getAnsweredItems } from "./get-answered-items";

/**
 * Each page on the way with its answers, in the words in which they were given; with `changeAt`, the folder of
 * addresses under which a page can be changed, each has a link there.
 */
export async function answeredPages(
  { path, run }: { path: readonly PageId[]; run: Run },
  changeAt?: string,
): Promise<readonly AnsweredPage[]> {
  const t = await getTranslations("checklist");
  const number = emergencyNumbers().emergency;
  return Promise.all(
    path.map(async (page) => {
      const heading = t(`pages.${page}.heading`, { number });
      const change = changeAt !== undefined && {
        href: `${changeAt}/${page}`,
        label: t("checkAnswers.change"),
        hidden: t("checkAnswers.changeHidden", { heading }),
      };
      const answers = await getAnsweredItems(askedItems(page, run), run);
      return { key: `${run.checklistId}-${page}`, heading, answers, ...(change && { change }) };
    }),
  );
}
