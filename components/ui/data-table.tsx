import type { ReactNode } from "react";

export type DataColumn = { key: string; heading: string; numeric?: boolean };
export type DataRow = { key: string; cells: Record<string, ReactNode> };

/** A plain table with a caption; it scrolls sideways inside its own focusable box, never the page. */
export function DataTable({
  caption,
  columns,
  rows,
  rowHeading,
  empty,
}: {
  caption: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** The column whose cells name their row. */
  rowHeading?: string;
  empty?: string;
}) {
  if (rows.length === 0 && empty !== undefined) {
    return (
      <section aria-label={caption} className="my-5">
        <p className="mb-2 font-bold">{caption}</p>
        <p>{empty}</p>
      </section>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="my-5 overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="mb-2 text-left font-bold">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`border-b-2 border-ink px-2 py-2 align-bottom ${column.numeric ? "text-right" : ""}`}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column) => {
                const look = `border-b border-line px-2 py-2 align-top ${column.numeric ? "text-right tabular-nums" : ""}`;
                return column.key === rowHeading ? (
                  <th key={column.key} scope="row" className={`${look} font-normal`}>
                    {row.cells[column.key]}
                  </th>
                ) : (
                  <td key={column.key} className={look}>
                    {row.cells[column.key]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
