"use client";

import { createColumnHelper, metaHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { QUEUE_COLUMNS, type QueueColumn, queueCell } from "./queue-cells";
import type { QueueLine, QueueTableWords } from "./queue-line";

const features = tableFeatures({ columnMeta: metaHelper<{ says: QueueColumn }>() });
const column = createColumnHelper<typeof features, QueueLine>();
const columns = column.columns(
  QUEUE_COLUMNS.map((says) => column.display({ id: says, meta: { says } })),
);

/** The list as the server ordered it. Nothing here sorts, filters or pages: that is the address's and the database's work. */
export function QueueTable({
  lines,
  words,
}: {
  lines: readonly QueueLine[];
  words: QueueTableWords;
}) {
  const table = useTable({ features, columns, data: lines, getRowId: (line) => line.referralId });
  const shown = table.getAllLeafColumns().flatMap(({ columnDef }) => columnDef.meta?.says ?? []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={words.caption} tabIndex={0} className="overflow-x-auto bg-paper">
      <table className={LOOK}>
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {shown.map((says) => (
              <th key={says} scope="col">
                {words[says]}
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
                    {queueCell(says, line, words)}
                  </th>
                ) : (
                  <td key={says}>{queueCell(says, line, words)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Written once for the whole table: a class on each of five hundred cells is a third of the page. */
const LOOK = [
  "w-full border-collapse text-left text-[0.8rem] leading-snug",
  "[&_td]:border-b [&_td]:border-line [&_td]:px-2 [&_td]:py-1.5 [&_td]:align-top",
  "[&_tbody_th]:border-b [&_tbody_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:align-top",
  "[&_tbody_th]:font-normal [&_tbody_th>a]:text-[0.9rem] [&_tbody_th>a]:font-bold",
  "[&_td>button]:block [&_td>button]:min-h-6 [&_td>button]:cursor-pointer [&_td>button]:text-link [&_td>button]:underline",
  "[&_[popover]]:m-auto [&_[popover]]:max-h-[80vh] [&_[popover]]:w-xl [&_[popover]]:max-w-[92vw]",
  "[&_[popover]]:border-2 [&_[popover]]:border-ink [&_[popover]]:bg-paper [&_[popover]]:p-4 [&_[popover]]:text-ink",
  "[&_[popover]_a]:mr-6 [&_[popover]_a]:inline-flex [&_[popover]_a]:min-h-12 [&_[popover]_a]:items-center",
  "[&_[popover]_button]:min-h-12 [&_[popover]_button]:cursor-pointer [&_[popover]_button]:rounded [&_[popover]_button]:border-2",
  "[&_[popover]_button]:border-line-strong [&_[popover]_button]:px-4 [&_[popover]_button]:font-bold",
  "[&_[popover]_h3]:text-[0.9rem] [&_[popover]_q]:block [&_[popover]_q]:border-l-2 [&_[popover]_q]:pl-2",
  "[&_td:nth-child(3)]:whitespace-nowrap [&_td:nth-child(5)]:min-w-32 [&_td>span]:mb-1",
  "[&_tbody_th]:whitespace-nowrap [&_tbody_th>a]:whitespace-normal",
  "[&_tbody_tr:hover]:bg-page [&_thead_th]:border-b-2 [&_thead_th]:border-ink",
].join(" ");
