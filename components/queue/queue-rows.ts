import { chipClass } from "@/components/referral/tier-chip";
import { eightWeekStrip } from "@/components/spread/eight-week-strip";
import { type Html, html } from "@/lib/format/html";
import type { QueueLine, QueueTableLabels } from "./queue-sheet";
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
  lines: readonly QueueLine[],
  columns: readonly QueueColumn[],
  labels: QueueTableLabels,
): Html {
  return html`${lines.map((line) => queueRow(line, columns, labels))}`;
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
  return line.due.isOverdue
    ? html`<tr class="bg-tier-urgent/8">${cells}</tr>`
    : html`<tr>${cells}</tr>`;
}

/** What each column says of a row. As few elements as the words need. */
function queueCell(column: QueueColumn, line: QueueLine, labels: QueueTableLabels): string | Html {
  switch (column) {
    case "tier": {
      const chips = line.chips.map(
        ({ kind, word }) => html`<span class="${chipClass(kind)}">${word}</span>`,
      );
      return html`${chips}<button type="submit" formaction="${whyHref(line)}" aria-label="${labels.why} ${line.name}">${labels.why}</button>`;
    }
    case "patient":
      return html`<a href="/referrals/${line.referralId}">${line.name}</a>\n${line.age} · ${line.hospitalNumber}`;
    case "due": {
      const { isOverdue, text, detail } = line.due;
      return html`${isOverdue ? html`<b class="mark-late">${text}</b>` : text}\n${detail ?? ""}`;
    }
    case "reasons":
      return reasonsOf(labels, line);
    case "sinceLook":
      return line.isNew ? html`<b>${newsIn(labels, line)}</b>` : line.news;
    case "spread":
      return line.strip === null
        ? labels.stripUnknown
        : eightWeekStrip({ code: line.strip, title: labels.stripTitle, regions: labels.regions });
    case "nextAction":
      return `${line.nextAction}:\n${line.nextStep}`;
    case "owner":
      return line.owner;
    case "waiting":
      return line.waiting;
    default:
      return column satisfies never;
  }
}

/** What is not known first, where that gives the row its place; "no rule met" only where nothing else is a reason. */
function reasonsOf(labels: QueueTableLabels, { unknown, reasons, moreReasons }: QueueLine): string {
  if (reasons.length === 0) return unknown ?? labels.noReasons;
  const met = `${rulesIn(labels, reasons)} ${moreReasons ?? ""}`;
  return unknown === null ? met : `${unknown}\n${met}`;
}

function rulesIn({ rules }: QueueTableLabels, ids: readonly string[]): string {
  return ids.map((id) => rules[id] ?? id).join("; ");
}

function newsIn(labels: QueueTableLabels, { news, newReasons }: QueueLine): string {
  if (newReasons.length === 0) return news;
  const rules = `${labels.newReason} ${rulesIn(labels, newReasons)}`;
  return news === "" ? rules : `${rules}; ${news}`;
}
