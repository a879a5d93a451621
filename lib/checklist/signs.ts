import type { QuestionId } from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";
import { NO_TO_OTHERS, SHOWN, WORDING } from "./field-names";
import type { PageItem } from "./page";
import type { PageProblem } from "./page-input";
import { PAGES, type PageId } from "./pages";
import { openItems } from "./path";
import type { Run } from "./run";
import { signValues } from "./sign-values";

/** Which sentences the emergency signs have, as stored with the answers to them; raised with any change to one. */
export const SIGNS_WORDING = "en-1";

/** The signs of a page that wait for an answer, in its order: what "none of these" is about. */
export function waitingSigns(page: PageId, run: Run): readonly QuestionId[] {
  return signsOf(page, run).filter((sign) => !(sign in run.answers));
}

/**
 * What a page draws: of signs those that wait, with what they open, and what an answered one opened and waits; all of
 * them once each has its answer, to be changed one by one.
 */
export function drawnItems(page: PageId, run: Run): readonly PageItem[] {
  const items = openItems(page, run);
  const waiting = waitingSigns(page, run);
  return waiting.length === 0
    ? items
    : items.flatMap((item) => itemOf(item, run, (sign) => waiting.includes(sign)));
}

export type SignsInput = {
  items: readonly PageItem[];
  /** The signs that "none of these" denied. */
  denied: readonly QuestionId[];
  /** The signs answered beside "none of these", ticked or not. */
  contradicted: readonly QuestionId[];
  /** Of another wording, or not about the signs that wait. */
  isStale: boolean;
};

/** What a page of signs sent, against what it may have shown; a tick takes nothing from "none of these". */
export function parseSigns(page: PageId, fields: FormFields, run: Run): SignsInput {
  const signs = signsOf(page, run);
  const sent = (sign: QuestionId) => signValues(fields, sign).length > 0;
  const items = openItems(page, run).flatMap((item) =>
    itemOf(item, run, (sign) => sent(sign) || !(sign in run.answers)),
  );
  const shown = fields[SHOWN]?.join(" ").split(" ") ?? [];
  const denied = signs.filter((sign) => shown.includes(sign));
  const isNone = fields[NO_TO_OTHERS]?.[0] === "no";
  const mayDeny = (sign: QuestionId) => (run.answers[sign]?.value ?? "no") === "no";
  const isCurrent =
    fields[WORDING]?.join() === SIGNS_WORDING &&
    (!isNone || (shown.join() === denied.join() && denied.length > 0 && denied.every(mayDeny)));
  const contradicted = isNone ? signs.filter(sent) : [];
  const isDenial = isCurrent && isNone && contradicted.length === 0;
  return { items, denied: isDenial ? denied : [], contradicted, isStale: !isCurrent };
}

/** One problem for all signs that wait, at the first of them, instead of one for each. */
export function signsProblems(
  page: PageId,
  run: Run,
  problems: Readonly<Record<string, PageProblem>>,
): Readonly<Record<string, PageProblem>> {
  const [first, ...others] = waitingSigns(page, run).filter((sign) => sign in problems);
  if (first === undefined) return problems;
  const rest = Object.entries(problems).filter(([name]) => !others.some((sign) => sign === name));
  return { ...Object.fromEntries(rest), [first]: "signs-missing" };
}

function signsOf(page: PageId, run: Run): readonly QuestionId[] {
  if (PAGES[page].isOfSigns !== true) return [];
  return openItems(page, run).flatMap((item) =>
    item.ask === "question" && item.under === undefined ? [item.question] : [],
  );
}

/** A sign that `isAsked` with what it opens; what an earlier answer opened stands by itself. */
function itemOf(
  item: PageItem,
  run: Run,
  isAsked: (sign: QuestionId) => boolean,
): readonly PageItem[] {
  if (item.ask !== "question") return [item];
  const { under, ...alone } = item;
  if (isAsked(under?.question ?? item.question)) return [item];
  const isWaiting =
    under !== undefined &&
    !(item.question in run.answers) &&
    under.on.some((value) => value === run.answers[under.question]?.value);
  return isWaiting ? [alone] : [];
}
