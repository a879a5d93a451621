"use client";

import { createColumnHelper, metaHelper, tableFeatures } from "@tanstack/react-table";
import {
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { PeekPane } from "./peek-pane";
import { QUEUE_COLUMNS, type QueueColumn, queueRows } from "./queue-rows";
import type { QueueLine, QueueSheet } from "./queue-sheet";
import { usePeek } from "./use-peek";
import { useWhy } from "./use-why";
import { WhyPopover } from "./why-popover";

/** In a list 1,200 px wide, beside the rail of a screen of 1,280, which holds two lines of the usual words in each; all grow with it. */
const WIDTH = {
  tier: 156,
  patient: 140,
  due: 192,
  reasons: 274,
  sinceLook: 94,
  spread: 96,
  nextAction: 108,
  owner: 76,
  waiting: 64,
} satisfies Record<QueueColumn, number>;
/** What the pane says itself, or takes the room of. */
const HIDDEN_BESIDE_PANE: readonly QueueColumn[] = ["spread", "nextAction", "owner", "waiting"];

type ColumnMeta = { says: QueueColumn; width: number; isBesidePane: boolean };
const features = tableFeatures({ columnMeta: metaHelper<ColumnMeta>() });
const column = createColumnHelper<typeof features, QueueLine>();
const columns = column.columns(
  QUEUE_COLUMNS.map((says) =>
    column.display({
      id: says,
      meta: { says, width: WIDTH[says], isBesidePane: !HIDDEN_BESIDE_PANE.includes(says) },
    }),
  ),
);
/** From the definitions alone: a table made anew for each request takes longer than all that is drawn of its rows. */
const allShown = columns.flatMap(({ meta }) => meta ?? []);
const shownBesidePane = allShown.filter(({ isBesidePane }) => isBesidePane);

/**
 * The list as the server ordered it: `sheet` is a `QueueSheet` as JSON, since one text costs far less to send
 * than its thousands of values. Nothing here sorts, filters or pages: that is the address's and the database's work.
 * `foot` comes again at the end of each printed sheet.
 */
export function QueueTable({ sheet, foot }: { sheet: string; foot?: ReactNode }) {
  const { groups, labels } = useMemo((): QueueSheet => JSON.parse(sheet), [sheet]);
  const [asked, ask] = useWhy();
  const [peeked, peek] = usePeek();
  const shown = peeked === null ? allShown : shownBesidePane;
  const markup = useMemo(
    () =>
      queueRows(
        groups,
        shown.map(({ says }) => says),
        labels,
      ).toString(),
    [groups, shown, labels],
  );
  const table = useRef<HTMLTableElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef<string | null>(null);
  const peekedId = peeked?.line.referralId ?? null;
  // New rows take the place of the one that had the focus.
  useLayoutEffect(() => {
    const name = table.current && nameOf(table.current, focused.current);
    if (name !== document.activeElement) name?.focus({ preventScroll: true });
    focused.current = null;
  }, [markup]);
  useEffect(() => {
    if (table.current) markRow(table.current, peekedId);
  }, [peekedId, markup]);

  const askWhy = (event: FormEvent) => {
    const row =
      event.nativeEvent instanceof SubmitEvent && event.nativeEvent.submitter?.closest("tr");
    const line = row ? lineOf(row, groups) : undefined;
    if (line === undefined) return;
    event.preventDefault();
    ask(line);
  };
  const show = (line: QueueLine) => {
    const active = document.activeElement;
    focused.current = active?.closest("tbody") ? active.getAttribute("href") : null;
    peek(line);
  };
  const close = () => {
    focused.current = peekedId && `/referrals/${peekedId}`;
    peek(null);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && peekedId !== null) return close();
    const name = nameWithFocus(event.target);
    if (name === null) return;
    if (event.key === " ") {
      const line = lineOf(name.closest("tr"), groups);
      event.preventDefault();
      // Pressed once more it leads into the pane.
      if (line?.referralId === peekedId) heading.current?.focus();
      else if (line) show(line);
      return;
    }
    const next = nextName(name, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    const line = lineOf(next.closest("tr"), groups);
    if (peekedId !== null && line) show(line);
  };
  const pressRow = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest("a, button")) return;
    if (getSelection()?.isCollapsed === false) return;
    const line = lineOf(event.target.closest("tbody tr"), groups);
    if (line) show(line);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a scrolling box must be reachable by keyboard; it hears the keys of what is in it
    <section aria-label={labels.caption} tabIndex={0} className="queue-list" onKeyDown={pressKey}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Space does the same on the name in the row */}
      <form className={`bg-paper ${LOOK}`} onSubmit={askWhy} onClick={pressRow}>
        <table ref={table}>
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
          <Rows markup={markup} />
          {foot !== undefined && (
            <tfoot className="hidden print:table-footer-group">
              <tr>
                <td colSpan={shown.length}>{foot}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </form>
      {peeked !== null && (
        <PeekPane peeked={peeked} labels={labels} heading={heading} onClose={close} />
      )}
      <WhyPopover asked={asked} labels={labels} />
    </section>
  );
}

/** Stay as they are, with the focus in them, while what is asked about one of them comes and goes. */
const Rows = memo(function Rows({ markup }: { markup: string }) {
  return <tbody dangerouslySetInnerHTML={{ __html: markup }} />;
});

/** The line of a row, by where its name leads. */
function lineOf(row: Element | null, groups: QueueSheet["groups"]): QueueLine | undefined {
  const href = row?.querySelector("th a")?.getAttribute("href");
  return groups
    .flatMap(({ lines }) => lines)
    .find(({ referralId }) => href === `/referrals/${referralId}`);
}

function nameOf(table: HTMLTableElement, href: string | null): HTMLAnchorElement | null {
  const names = table.querySelectorAll<HTMLAnchorElement>("tbody th a");
  return [...names].find((name) => name.getAttribute("href") === href) ?? null;
}

function nameWithFocus(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("tbody th a") : null;
}

/** The name to which an arrow key leads from another; null: nowhere. */
function nextName(name: HTMLAnchorElement, key: string): HTMLAnchorElement | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const names = name.closest("tbody")?.querySelectorAll<HTMLAnchorElement>("th a");
  if (step === undefined || !names) return null;
  return [...names][[...names].indexOf(name) + step] ?? null;
}

function markRow(table: HTMLTableElement, referralId: string | null): void {
  for (const row of table.querySelectorAll("tr[aria-current]")) row.removeAttribute("aria-current");
  const name = nameOf(table, referralId && `/referrals/${referralId}`);
  name?.closest("tr")?.setAttribute("aria-current", "true");
}

/** Written once for the whole table: a class on each of five hundred cells is a third of the page. */
const LOOK = [
  "[&_table]:w-full not-print:[&_table]:table-fixed [&_table]:border-collapse not-print:[&_table]:min-w-[var(--least)] text-left leading-[17px]",
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
