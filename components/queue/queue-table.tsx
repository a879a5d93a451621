"use client";

import { createColumnHelper, metaHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { type AskWhy, QUEUE_COLUMNS, type QueueColumn, queueCell } from "./queue-cells";
import type { QueueLine, QueueSheet } from "./queue-sheet";
import { useWhy } from "./use-why";
import { WhyPopover } from "./why-popover";

const features = tableFeatures({ columnMeta: metaHelper<{ says: QueueColumn }>() });
const column = createColumnHelper<typeof features, QueueLine>();
const columns = column.columns(
  QUEUE_COLUMNS.map((says) => column.display({ id: says, meta: { says } })),
);

/**
 * The list as the server ordered it: `sheet` is a `QueueSheet` as JSON, since one text costs far less to send
 * than its thousands of values. Nothing here sorts, filters or pages: that is the address's and the database's work.
 * `foot` comes again at the end of each printed sheet.
 */
export function QueueTable({ sheet, foot }: { sheet: string; foot?: ReactNode }) {
  const { lines, labels } = useMemo((): QueueSheet => JSON.parse(sheet), [sheet]);
  const table = useTable({ features, columns, data: lines, getRowId: (line) => line.referralId });
  const shown = table.getAllLeafColumns().flatMap(({ columnDef }) => columnDef.meta?.says ?? []);
  const [asked, ask] = useWhy();
  const askWhy: AskWhy = (line, event) => {
    event.preventDefault();
    ask(line);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={labels.caption} tabIndex={0} className="overflow-x-auto bg-paper">
      <form className={LOOK}>
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
          <tbody>
            {table.getRowModel().rows.map(({ id, original: line }) => (
              <tr key={id} className={line.due.isOverdue ? "bg-tier-urgent/8" : undefined}>
                {shown.map((says) =>
                  says === "patient" ? (
                    <th key={says} scope="row">
                      {queueCell(says, line, labels, askWhy)}
                    </th>
                  ) : (
                    <td key={says}>{queueCell(says, line, labels, askWhy)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
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
