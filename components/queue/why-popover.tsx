import { useEffect, useRef } from "react";
import type { QueueLine, QueueTableWords, WhyLine } from "./queue-line";

/** The row that was asked about; a new one for each time of asking. */
export type Asked = { line: QueueLine };

/**
 * The one popover of the list, about the row that was asked last: it takes the focus, closes on Escape and
 * gives the focus back to the row's button.
 */
export function WhyPopover({ asked, words }: { asked: Asked | null; words: QueueTableWords }) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked === null) return;
    place.current?.togglePopover(true);
    place.current?.focus();
  }, [asked]);
  const line = asked?.line;
  return (
    <dialog ref={place} popover="auto" aria-label={words.why} tabIndex={-1} className={LOOK}>
      {line && (
        <>
          <b>{`${line.name} · ${line.born} · ${line.hospitalNumber}`}</b>
          <Why why={line.why} words={words} />
          <a href={whyHref(line)}>{words.full}</a>
          <button type="button" onClick={() => place.current?.hidePopover()}>
            {words.close}
          </button>
        </>
      )}
    </dialog>
  );
}

/** Where the referral's own page explains its tier in full. */
export function whyHref({ referralId }: QueueLine): string {
  return `/referrals/${referralId}#why`;
}

function Why({ why, words }: { why: QueueLine["why"]; words: QueueTableWords }) {
  const { findings, missing, moreMissing, nextChange, run } = why;
  const items = missing.map((item) => words.missingItems[item] ?? item);
  if (moreMissing !== null) items.push(moreMissing);
  const isArticles = ({ rule }: WhyLine) => words.rules[rule]?.isArticles === true;
  return (
    <>
      <Rules heading={words.article} lines={findings.filter(isArticles)} words={words} />
      <Rules
        heading={words.additions}
        lines={findings.filter((each) => !isArticles(each))}
        words={words}
      />
      <p>{`${words.missing}: ${items.length === 0 ? words.missingNone : items.join("; ")}`}</p>
      <p>{nextChange}</p>
      <p>{`${run}. ${words.caution}`}</p>
    </>
  );
}

/** Rules of one origin; the reader can tell the article's from ours on every screen. */
function Rules({
  heading,
  lines,
  words,
}: {
  heading: string;
  lines: readonly WhyLine[];
  words: QueueTableWords;
}) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>
        <b>{heading}</b>
      </p>
      <ul>
        {lines.map(({ rule, since, evidence }) => (
          <li key={rule}>
            {`${rule} ${words.rules[rule]?.words ?? ""} (${since})`}
            {evidence !== null && <q>{evidence}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}

const LOOK = [
  "m-auto max-h-[80vh] w-xl max-w-[92vw] border-2 border-ink bg-paper p-4 text-[0.8rem] leading-snug text-ink",
  "[&_a]:mr-6 [&_a]:inline-flex [&_a]:min-h-12 [&_a]:items-center",
  "[&_button]:min-h-12 [&_button]:cursor-pointer [&_button]:rounded [&_button]:border-2",
  "[&_button]:border-line-strong [&_button]:px-4 [&_button]:font-bold",
  "[&_q]:block [&_q]:border-l-2 [&_q]:pl-2",
].join(" ");
