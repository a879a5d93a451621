import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { TierChip } from "@/components/referral/tier-chip";
import { EightWeekStrip } from "@/components/spread/eight-week-strip";
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

/** Explains a row's tier beside the list; prevents the way to the referral's own page that the button has by itself. */
export type AskWhy = (line: QueueLine, event: MouseEvent) => void;

/** What each column says of a row. As few elements as the words need: the server draws every one of them. */
export function queueCell(
  column: QueueColumn,
  line: QueueLine,
  labels: QueueTableLabels,
  askWhy: AskWhy,
): ReactNode {
  switch (column) {
    case "tier":
      return (
        <>
          {line.chips.map((chip) => (
            <TierChip key={chip.kind} chip={chip} />
          ))}
          <button
            type="submit"
            formAction={whyHref(line)}
            aria-label={`${labels.why} ${line.name}`}
            onClick={(event) => askWhy(line, event)}
          >
            {labels.why}
          </button>
        </>
      );
    case "patient":
      return (
        <>
          <a href={`/referrals/${line.referralId}`} onKeyDown={moveBetweenRows}>
            {line.name}
          </a>
          {`\n${line.age} · ${line.hospitalNumber}`}
        </>
      );
    case "due":
      return line.due.isOverdue ? (
        <>
          <b className="mark-late">{line.due.words}</b>
          {`\n${line.due.detail ?? ""}`}
        </>
      ) : (
        `${line.due.words}\n${line.due.detail ?? ""}`
      );
    case "reasons":
      return reasonsOf(labels, line);
    case "sinceLook":
      return line.isNew ? <b>{newsIn(labels, line)}</b> : line.news;
    case "spread":
      return line.strip === null ? (
        labels.stripUnknown
      ) : (
        <EightWeekStrip code={line.strip} title={labels.stripTitle} regions={labels.regions} />
      );
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
