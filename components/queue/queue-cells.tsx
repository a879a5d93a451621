import type { KeyboardEvent, ReactNode } from "react";
import { TierChip } from "@/components/referral/tier-chip";
import { EightWeekStrip } from "@/components/spread/eight-week-strip";
import type { QueueLine, QueueTableWords } from "./queue-line";
import { WhyPopover } from "./why-popover";

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

/** What each column says of a row. As few elements as the words need: a page holds fifty rows, and the server draws them all. */
export function queueCell(column: QueueColumn, line: QueueLine, words: QueueTableWords): ReactNode {
  switch (column) {
    case "tier":
      return (
        <>
          {line.chips.map((chip) => (
            <TierChip key={chip.kind} chip={chip} />
          ))}
          <WhyPopover line={line} words={words} />
        </>
      );
    case "patient":
      return (
        <>
          <a href={`/referrals/${line.referralId}`} onKeyDown={moveBetweenRows}>
            {line.name}
          </a>
          <br />
          {line.born}
          <br />
          {line.hospitalNumber}
        </>
      );
    case "due":
      return (
        <>
          {line.due.isOverdue ? (
            <b>
              <OverdueMark />
              {line.due.words}
            </b>
          ) : (
            line.due.words
          )}
          <br />
          {line.due.detail}
        </>
      );
    case "reasons":
      return line.reasons.length === 0
        ? words.noReasons
        : `${rulesIn(words, line.reasons)} ${line.moreReasons ?? ""}`;
    case "sinceLook":
      return line.isNew ? <b>{newsIn(words, line)}</b> : line.news;
    case "spread":
      return line.strip === null ? (
        words.stripUnknown
      ) : (
        <EightWeekStrip code={line.strip} title={words.stripTitle} regions={words.regions} />
      );
    case "nextAction":
      return (
        <>
          {line.nextAction}
          <br />
          {line.nextStep}
        </>
      );
    case "owner":
      return line.owner;
    case "waiting":
      return line.waiting;
    default:
      return column satisfies never;
  }
}

function rulesIn({ rules }: QueueTableWords, ids: readonly string[]): string {
  return ids.map((id) => rules[id]?.words ?? id).join("; ");
}

function newsIn(words: QueueTableWords, { news, newReasons }: QueueLine): string {
  if (newReasons.length === 0) return news;
  const rules = `${words.newReason} ${rulesIn(words, newReasons)}`;
  return news === "" ? rules : `${rules}; ${news}`;
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
