import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { TierChip } from "@/components/referral/tier-chip";
import { EightWeekStrip } from "@/components/spread/eight-week-strip";
import type { QueueLine, QueueTableWords } from "./queue-line";
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
] as const satisfies readonly (keyof QueueTableWords)[];
export type QueueColumn = (typeof QUEUE_COLUMNS)[number];

/** Explains a row's tier beside the list; prevents the way to the referral's own page that the button has by itself. */
export type AskWhy = (line: QueueLine, event: MouseEvent) => void;

/** What each column says of a row. As few elements as the words need: the server draws every one of them. */
export function queueCell(
  column: QueueColumn,
  line: QueueLine,
  words: QueueTableWords,
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
            aria-label={`${words.why} ${line.name}`}
            onClick={(event) => askWhy(line, event)}
          >
            {words.why}
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
      return reasonsOf(words, line);
    case "sinceLook":
      return line.isNew ? <b>{newsIn(words, line)}</b> : line.news;
    case "spread":
      return line.strip === null ? (
        words.stripUnknown
      ) : (
        <EightWeekStrip code={line.strip} title={words.stripTitle} regions={words.regions} />
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
function reasonsOf(words: QueueTableWords, { unknown, reasons, moreReasons }: QueueLine): string {
  if (reasons.length === 0) return unknown ?? words.noReasons;
  const met = `${rulesIn(words, reasons)} ${moreReasons ?? ""}`;
  return unknown === null ? met : `${unknown}\n${met}`;
}

function rulesIn({ rules }: QueueTableWords, ids: readonly string[]): string {
  return ids.map((id) => rules[id] ?? id).join("; ");
}

function newsIn(words: QueueTableWords, { news, newReasons }: QueueLine): string {
  if (newReasons.length === 0) return news;
  const rules = `${words.newReason} ${rulesIn(words, newReasons)}`;
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
