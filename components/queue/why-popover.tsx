import { useEffect, useRef } from "react";
import type { QueueLine, QueueTableLabels } from "./queue-sheet";
import type { WhyFinding, WhyText } from "./why-text";

/** The row that was asked about and what there is to say, null without a network; a new one for each time of asking. */
export type Asked = { line: QueueLine; why: WhyText | null };

/**
 * The one popover of the list, about the row that was asked last: it takes the focus, closes on Escape and
 * gives the focus back to the row's button.
 */
export function WhyPopover({
  asked,
  labels,
}: {
  asked: Asked | null;
  labels: Pick<QueueTableLabels, "why" | "whyOffline" | "close">;
}) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked === null) return;
    place.current?.togglePopover(true);
    place.current?.focus();
  }, [asked]);
  return (
    <dialog ref={place} popover="auto" aria-label={labels.why} tabIndex={-1} className={LOOK}>
      {asked && (
        <>
          <b>{`${asked.line.name} · ${asked.line.age} · ${asked.line.hospitalNumber}`}</b>
          {asked.why === null ? (
            <p role="alert">{labels.whyOffline}</p>
          ) : (
            <>
              <Rules {...asked.why.article} />
              <Rules {...asked.why.additions} />
              <p>{asked.why.missing}</p>
              <p>{asked.why.nextChange}</p>
              <p>{asked.why.run}</p>
              <a href={whyHref(asked.line)}>{asked.why.full}</a>
            </>
          )}
          <button type="button" onClick={() => place.current?.hidePopover()}>
            {labels.close}
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

/** Rules of one origin; the reader can tell the article's from ours on every screen. */
function Rules({ heading, findings }: { heading: string; findings: readonly WhyFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <p>
        <b>{heading}</b>
      </p>
      <ul>
        {findings.map(({ text, evidence }) => (
          <li key={text}>
            {text}
            {evidence.map((fact) => (
              <q key={fact}>{fact}</q>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

const LOOK = [
  "m-auto max-h-[80vh] w-xl max-w-[92vw] border-2 border-ink bg-paper p-4 text-sm leading-snug text-ink",
  "[&_a]:mr-6 [&_a]:inline-flex [&_a]:min-h-[var(--control,3rem)] [&_a]:items-center",
  "[&_button]:min-h-[var(--control,3rem)] [&_button]:cursor-pointer [&_button]:rounded [&_button]:border-2",
  "[&_button]:border-line-strong [&_button]:px-4 [&_button]:font-bold",
  "[&_q]:block [&_q]:border-l-2 [&_q]:pl-2",
].join(" ");
