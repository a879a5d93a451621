import { type ChipKind, chipClass } from "@/components/referral/tier-chip";
import { eightWeekStrip } from "@/components/spread/eight-week-strip";
import { type Html, html } from "@/lib/format/html";
import type { QueueHead, QueueLine, QueueSheet, QueueTableLabels } from "./queue-sheet";
import { whyHref } from "./why-popover";

export const QUEUE_COLUMNS = [
  "tier",
  "patient",
  "due",
  "reasons",
  "sinceLook",
  "spread",
  "nextAction",
  "owner",
  "waiting",
] as const satisfies readonly (keyof QueueTableLabels)[];
export type QueueColumn = (typeof QUEUE_COLUMNS)[number];

/** The rows of the list as markup: React takes longer to draw their elements than the rest of the page together. */
export function queueRows(
  groups: QueueSheet["groups"],
  columns: readonly QueueColumn[],
  labels: QueueTableLabels,
): Html {
  const rows = groups.map(({ head, lines }) => {
    const within = lines.map((line) => queueRow(line, columns, labels));
    return html`${headRow(head, columns.length)}${within}`;
  });
  return html`${rows}`;
}

function headRow({ chip: { kind, word }, count, late, within }: QueueHead, width: number): Html {
  const lateOnes = late.map((words) => html`<b class="mark-late">${words}</b>`);
  return html`<tr class="queue-head"><td colspan="${width}"><div><span class="${chipClass(kind)}">${word}</span><b>${count}</b>${lateOnes}<i>${within}</i></div></td></tr>`;
}

function queueRow(
  line: QueueLine,
  columns: readonly QueueColumn[],
  labels: QueueTableLabels,
): Html {
  const cells = columns.map((says) =>
    says === "patient"
      ? html`<th scope="row">${queueCell(says, line, labels)}</th>`
      : html`<td>${queueCell(says, line, labels)}</td>`,
  );
  return html`<tr>${cells}</tr>`;
}

/** What each column says of a row. As few elements as the words need. */
function queueCell(column: QueueColumn, line: QueueLine, labels: QueueTableLabels): string | Html {
  switch (column) {
    case "tier": {
      const chips = line.chips.map(
        ({ kind, word }) =>
          html`<span class="${chipClass(kind)}${isAlert(kind) ? "" : " chip-quiet"}">${word}</span>`,
      );
      return html`${chips}`;
    }
    case "patient":
      return html`<a href="/referrals/${line.referralId}">${line.name}</a><small>${line.age} · ${line.hospitalNumber}</small>`;
    case "due": {
      const { isOverdue, text, detail } = line.due;
      return html`${isOverdue ? html`<b class="mark-late">${text}</b>` : text}<small>${detail ?? ""}</small>`;
    }
    case "reasons":
      return reasonsOf(labels, line);
    case "sinceLook":
      return line.isNew ? html`<b>${line.news}</b>` : line.news;
    case "spread":
      return line.strip === null
        ? labels.stripUnknown
        : eightWeekStrip({ code: line.strip, title: labels.stripTitle, regions: labels.regions });
    case "nextAction":
      return `${line.nextAction}: ${line.nextStep}`;
    case "owner":
      return line.owner;
    case "waiting":
      return line.waiting;
    default:
      return column satisfies never;
  }
}

/** Not the tier, which the head says, but what cannot wait for it. */
function isAlert(kind: ChipKind): boolean {
  return kind === "flagged-note" || kind === "proposal";
}

/** What is not known first, where that gives the row its place; "no rule met" only where nothing else is a reason. */
function reasonsOf(labels: QueueTableLabels, line: QueueLine): Html {
  const { unknown, reasons, moreReasons } = line;
  const [first = labels.noReasons, ...others] = [
    ...(unknown === null ? [] : [unknown]),
    ...reasons.map((id) => ruleIn(labels, line, id)),
  ];
  const rest = others.map((words, at) => html`${at === 0 ? "" : "; "}${words}`);
  const why = html`<button type="submit" formaction="${whyHref(line)}" aria-label="${labels.why} ${line.name}">${labels.why}</button>`;
  return html`${first}<small>${rest} ${moreReasons ?? ""} ${why}</small>`;
}

/** In bold where it is new to the reader, which the column of changes says in words. */
function ruleIn({ rules }: QueueTableLabels, { newReasons }: QueueLine, id: string): string | Html {
  const words = rules[id] ?? id;
  return newReasons.includes(id) ? html`<b>${words}</b>` : words;
}
