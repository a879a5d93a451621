"use client";

import { createColumnHelper, metaHelper, tableFeatures } from "@tanstack/react-table";
import { type FormEvent, type KeyboardEvent, memo, type ReactNode, useMemo } from "react";
import { QUEUE_COLUMNS, type QueueColumn, queueRows } from "./queue-rows";
import type { QueueLine, QueueSheet } from "./queue-sheet";
import { useWhy } from "./use-why";
import { WhyPopover } from "./why-popover";

/** In a list 1,200 px wide, beside the rail of a screen of 1,280, which holds two lines of the usual words in each; all grow with it. */
const WIDTH = {
  tier: 172,
  patient: 140,
  due: 186,
  reasons: 262,
  sinceLook: 94,
  spread: 96,
  nextAction: 106,
  owner: 80,
  waiting: 64,
} satisfies Record<QueueColumn, number>;

const features = tableFeatures({ columnMeta: metaHelper<{ says: QueueColumn; width: number }>() });
const column = createColumnHelper<typeof features, QueueLine>();
const columns = column.columns(
  QUEUE_COLUMNS.map((says) => column.display({ id: says, meta: { says, width: WIDTH[says] } })),
);
/** From the definitions alone: a table made anew for each request takes longer than all that is drawn of its rows. */
const shown = columns.flatMap(({ meta }) => meta ?? []);
const shownColumns = shown.map(({ says }) => says);

/**
 * The list as the server ordered it: `sheet` is a `QueueSheet` as JSON, since one text costs far less to send
 * than its thousands of values. Nothing here sorts, filters or pages: that is the address's and the database's work.
 * `foot` comes again at the end of each printed sheet.
 */
export function QueueTable({ sheet, foot }: { sheet: string; foot?: ReactNode }) {
  const { groups, labels } = useMemo((): QueueSheet => JSON.parse(sheet), [sheet]);
  const [asked, ask] = useWhy();
  const askWhy = (event: FormEvent) => {
    const row =
      event.nativeEvent instanceof SubmitEvent && event.nativeEvent.submitter?.closest("tr");
    const line = row ? lineOf(row, groups) : undefined;
    if (line === undefined) return;
    event.preventDefault();
    ask(line);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={labels.caption} tabIndex={0} className="queue-list bg-paper">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of the links in it */}
      <form className={LOOK} onSubmit={askWhy} onKeyDown={moveBetweenRows}>
        <table>
          <caption className="sr-only">{labels.caption}</caption>
          <colgroup>
            {shown.map(({ says, width }) => (
              <col key={says} width={width} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {shown.map(({ says }) => (
                <th key={says} scope="col">
                  {labels[says]}
                </th>
              ))}
            </tr>
          </thead>
          <Rows markup={queueRows(groups, shownColumns, labels).toString()} />
          {foot !== undefined && (
            <tfoot className="hidden print:table-footer-group">
              <tr>
                <td colSpan={shown.length}>{foot}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </form>
      <WhyPopover asked={asked} labels={labels} />
    </section>
  );
}

/** Stay as they are, with the focus in them, while what is asked about one of them comes and goes. */
const Rows = memo(function Rows({ markup }: { markup: string }) {
  return <tbody dangerouslySetInnerHTML={{ __html: markup }} />;
});

/** The line of a row, by where its name leads. */
function lineOf(row: Element, groups: QueueSheet["groups"]): QueueLine | undefined {
  const href = row.querySelector("th a")?.getAttribute("href");
  return groups
    .flatMap(({ lines }) => lines)
    .find(({ referralId }) => href === `/referrals/${referralId}`);
}

/** Arrow keys move between the rows' links while one of them has the focus. */
function moveBetweenRows(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const link = event.target instanceof Element && event.target.closest("tbody th a");
  const rows = link && link.closest("tbody")?.querySelectorAll<HTMLAnchorElement>("th a");
  if (step === undefined || !rows) return;
  const links = [...rows];
  const next = links[links.findIndex((each) => each === link) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Written once for the whole table: a class on each of five hundred cells is a third of the page. */
const LOOK = [
  "[&_table]:w-full not-print:[&_table]:table-fixed [&_table]:border-collapse not-print:[&_table]:min-w-[1100px] text-left leading-[17px]",
  "[&_td]:border-b [&_td]:border-line [&_td]:px-2 [&_td]:py-1 [&_td]:align-top",
  "[&_tbody_th]:border-b [&_tbody_th]:border-line [&_th]:px-2 [&_th]:py-1 [&_th]:align-top",
  "[&_thead_th]:text-sm [&_thead_th]:font-normal [&_thead_th]:text-ink-soft",
  "[&_tbody_th]:font-normal [&_tbody_th>a]:font-bold",
  // 24 px to press in a line of 17: the room is taken from the row's own edges.
  "not-print:[&_tbody_th>a]:-my-1 not-print:[&_tbody_th>a]:block not-print:[&_tbody_th>a]:py-1",
  "[&_small]:block [&_small]:text-sm [&_small]:text-ink-soft [&_td]:whitespace-pre-line",
  "[&_small>button]:relative [&_small>button]:min-w-8 [&_small>button]:cursor-pointer [&_small>button]:text-link [&_small>button]:underline",
  "[&_td>span]:mr-1",
  "[&_tbody_tr:hover]:bg-page",
].join(" ");
