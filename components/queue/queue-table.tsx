"use client";

import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { type KeyboardEvent, useMemo } from "react";
import { TierChip } from "@/components/referral/tier-chip";
import { EightWeekStrip } from "@/components/spread/eight-week-strip";
import type { QueueLine, QueueTableWords } from "./queue-line";
import { WhyPopover } from "./why-popover";

const features = tableFeatures({});
const column = createColumnHelper<typeof features, QueueLine>();

/** The list as the server ordered it. Nothing here sorts, filters or pages: that is the address's and the database's work. */
export function QueueTable({
  lines,
  words,
}: {
  lines: readonly QueueLine[];
  words: QueueTableWords;
}) {
  const columns = useMemo(() => columnsIn(words), [words]);
  const table = useTable({ features, columns, data: lines, getRowId: (line) => line.referralId });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={words.caption} tabIndex={0} className="overflow-x-auto bg-paper">
      <table className="w-full border-collapse text-left text-[0.8rem] leading-snug">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  scope="col"
                  className="border-b-2 border-ink px-2 py-2 align-bottom"
                >
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              className={row.original.due.isOverdue ? "bg-tier-urgent/8" : "hover:bg-page"}
            >
              {row.getAllCells().map((cell) =>
                cell.column.id === "patient" ? (
                  <th key={cell.id} scope="row" className={`${CELL} text-left font-normal`}>
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={CELL}>
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const CELL = "border-b border-line px-2 py-1.5 align-top";

function columnsIn(words: QueueTableWords) {
  return column.columns([
    column.display({
      id: "tier",
      header: words.tier,
      cell: ({ row: { original: line } }) => (
        <span className="flex flex-col items-start gap-1">
          {line.chips.map((chip) => (
            <TierChip key={chip.kind} chip={chip} />
          ))}
          <WhyPopover line={line} words={words} />
        </span>
      ),
    }),
    column.display({
      id: "patient",
      header: words.patient,
      cell: ({ row: { original: line } }) => (
        <>
          <a
            href={`/referrals/${line.referralId}`}
            onKeyDown={moveBetweenRows}
            className="inline-flex min-h-6 items-center text-[0.9rem] font-bold"
          >
            {line.name}
          </a>
          <span className="block whitespace-nowrap">{line.born}</span>
          <span className="block whitespace-nowrap tabular-nums">{line.hospitalNumber}</span>
        </>
      ),
    }),
    column.display({
      id: "due",
      header: words.due,
      cell: ({ row: { original: line } }) => (
        <>
          <span className={`block ${line.due.isOverdue ? "font-bold" : ""}`}>
            {line.due.isOverdue && <OverdueMark />}
            {line.due.words}
          </span>
          {line.due.detail !== null && (
            <span className="block whitespace-nowrap text-ink-soft">{line.due.detail}</span>
          )}
        </>
      ),
    }),
    column.display({
      id: "reasons",
      header: words.reasons,
      cell: ({ row: { original: line } }) => (
        <span className="block min-w-40">
          {line.reasons.length === 0 ? words.noReasons : line.reasons.join("; ")}{" "}
          {line.moreReasons !== null && (
            <span className="whitespace-nowrap text-ink-soft">{line.moreReasons}</span>
          )}
        </span>
      ),
    }),
    column.display({
      id: "news",
      header: words.sinceLook,
      cell: ({ row: { original: line } }) => (
        <span className={`block min-w-28 ${line.isNew ? "font-bold" : "text-ink-soft"}`}>
          {line.news.join("; ")}
        </span>
      ),
    }),
    column.display({
      id: "spread",
      header: words.spread,
      cell: ({ row: { original: line } }) =>
        line.strip === null ? words.stripUnknown : <EightWeekStrip {...line.strip} />,
    }),
    column.display({
      id: "next",
      header: words.nextAction,
      cell: ({ row: { original: line } }) => (
        <>
          {line.nextAction}
          <span className="block text-ink-soft">{line.nextStep}</span>
        </>
      ),
    }),
    column.accessor("owner", { header: words.owner }),
    column.accessor("waiting", {
      header: words.waiting,
      cell: ({ row: { original: line } }) => (
        <span className="whitespace-nowrap tabular-nums">{line.waiting}</span>
      ),
    }),
  ]);
}

function OverdueMark() {
  return (
    <svg viewBox="0 0 12 12" className="mr-1 inline size-3" aria-hidden="true">
      <path
        d="M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Zm-.7 2.5v4.2l3 1.8.7-1.1-2.4-1.4V2.5Z"
        fillRule="evenodd"
      />
    </svg>
  );
}

/** Arrow keys move between the rows' links while one of them has the focus; nothing listens anywhere else. */
function moveBetweenRows(event: KeyboardEvent<HTMLAnchorElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rows = event.currentTarget.closest("tbody")?.querySelectorAll<HTMLAnchorElement>("th a");
  if (step === undefined || rows === undefined) return;
  const links = [...rows];
  const next = links[links.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
