"use client";

import { createColumnHelper, metaHelper, tableFeatures } from "@tanstack/react-table";
import { type FormEvent, type KeyboardEvent, memo, type ReactNode, useMemo } from "react";
import { QUEUE_COLUMNS, type QueueColumn, queueRows } from "./queue-rows";
import type { QueueLine, QueueSheet } from "./queue-sheet";
import { useWhy } from "./use-why";
import { WhyPopover } from "./why-popover";

const features = tableFeatures({ columnMeta: metaHelper<{ says: QueueColumn }>() });
const column = createColumnHelper<typeof features, QueueLine>();
const columns = column.columns(
  QUEUE_COLUMNS.map((says) => column.display({ id: says, meta: { says } })),
);
/** From the definitions alone: a table made anew for each request takes longer than all that is drawn of its rows. */
const shown = columns.flatMap(({ meta }) => meta?.says ?? []);

/**
 * The list as the server ordered it: `sheet` is a `QueueSheet` as JSON, since one text costs far less to send
 * than its thousands of values. Nothing here sorts, filters or pages: that is the address's and the database's work.
 * `foot` comes again at the end of each printed sheet.
 */
export function QueueTable({ sheet, foot }: { sheet: string; foot?: ReactNode }) {
  const { lines, labels } = useMemo((): QueueSheet => JSON.parse(sheet), [sheet]);
  const [asked, ask] = useWhy();
  const askWhy = (event: FormEvent) => {
    const row =
      event.nativeEvent instanceof SubmitEvent && event.nativeEvent.submitter?.closest("tr");
    const line = row ? lines[row.sectionRowIndex] : undefined;
    if (line === undefined) return;
    event.preventDefault();
    ask(line);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={labels.caption} tabIndex={0} className="overflow-x-auto bg-paper">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of the links in it */}
      <form className={LOOK} onSubmit={askWhy} onKeyDown={moveBetweenRows}>
        <table>
          <caption className="sr-only">{labels.caption}</caption>
          <thead>
            <tr>
              {shown.map((says) => (
                <th key={says} scope="col">
                  {labels[says]}
                </th>
              ))}
            </tr>
          </thead>
          <Rows markup={queueRows(lines, shown, labels).toString()} />
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
  "[&_table]:w-full [&_table]:border-collapse text-left text-[0.8rem] leading-snug",
  "[&_td]:border-b [&_td]:border-line [&_td]:px-2 [&_td]:py-1.5 [&_td]:align-top",
  "[&_tbody_th]:border-b [&_tbody_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:align-top",
  "[&_tbody_th]:font-normal [&_tbody_th>a]:text-[0.9rem] [&_tbody_th>a]:font-bold",
  "not-print:[&_tbody_th>a]:inline-block not-print:[&_tbody_th>a]:py-[3px]",
  "[&_td>button]:block [&_td>button]:min-h-6 [&_td>button]:cursor-pointer [&_td>button]:text-link [&_td>button]:underline",
  "[&_td]:whitespace-pre-line [&_tbody_th]:min-w-32 [&_tbody_th]:whitespace-pre-line [&_tbody_th>a]:whitespace-normal",
  "[&_td:nth-child(3)]:whitespace-pre [&_td:nth-child(5)]:min-w-32 [&_td>span]:mb-1",
  "[&_tbody_tr:hover]:bg-page [&_thead_th]:border-b-2 [&_thead_th]:border-ink",
].join(" ");
