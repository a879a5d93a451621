import type { RefObject } from "react";
import { TierChip } from "@/components/referral/tier-chip";
import { DrawingView } from "@/components/ui/drawing-view";
import type { PeekSheet } from "./peek-sheet";
import type { QueueTableLabels } from "./queue-sheet";
import type { Peeked } from "./use-peek";

type PaneLabels = Pick<
  QueueTableLabels,
  "peek" | "peekLoading" | "peekFailed" | "peekOpen" | "close"
>;

/** The selected case beside the list, which stays where it is. The heading takes the focus of whoever asks for it. */
export function PeekPane({
  peeked: { line, sheet },
  labels,
  heading,
  onClose,
}: {
  peeked: Peeked;
  labels: PaneLabels;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}) {
  return (
    <aside aria-label={labels.peek} className="peek-pane">
      <div className="flex items-start gap-2">
        <h2 ref={heading} tabIndex={-1} className="my-0 grow text-[length:calc(18rem/14)]">
          {line.name}
        </h2>
        <button
          type="button"
          onClick={onClose}
          className="min-h-6 cursor-pointer px-1 text-sm text-link underline"
        >
          {labels.close}
        </button>
      </div>
      <output className="sr-only">{sheet && `${labels.peek}: ${line.name}`}</output>
      {sheet === undefined && <p>{labels.peekLoading}</p>}
      {sheet === null && (
        <p role="alert">
          {labels.peekFailed} <a href={`/referrals/${line.referralId}`}>{labels.peekOpen}</a>
        </p>
      )}
      {sheet && <Case sheet={sheet} />}
    </aside>
  );
}

function Case({ sheet }: { sheet: PeekSheet }) {
  return (
    <>
      <p>{sheet.identity.join(" · ")}</p>
      <p>{sheet.owner}</p>
      <p className="flex flex-wrap gap-1">
        {sheet.chips.map((chip) => (
          <TierChip key={chip.kind} chip={chip} />
        ))}
      </p>
      {sheet.clocks.map(({ words, isLate }) => (
        <p key={words}>
          <b className={isLate ? "mark-late" : ""}>{words}</b>
        </p>
      ))}
      {sheet.bar && <Bar {...sheet.bar} />}
      <nav aria-label={sheet.name} className="my-2 flex flex-wrap gap-2">
        {sheet.links.map(({ href, words, isStrong }) => (
          <a
            key={href}
            href={href}
            className={`inline-flex min-h-[var(--control)] items-center rounded border-2 px-3 font-bold no-underline ${isStrong ? "border-action bg-action text-on-action" : "border-line-strong text-ink"}`}
          >
            {words}
          </a>
        ))}
      </nav>
      <dl className="m-0 border-t border-line py-1">
        {sheet.lines.map(({ heading, clauses }) => (
          <div key={heading} className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-2 py-0.5">
            <dt className="text-ink-soft">{heading}</dt>
            <dd className="m-0">
              {clauses.map(({ href, words, isStrong }, index) => (
                <span key={`${href} ${words}`}>
                  {index > 0 && " · "}
                  <a
                    href={href}
                    className={`text-ink decoration-dotted ${isStrong ? "font-bold" : ""}`}
                  >
                    {words}
                  </a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Picture {...sheet.figure} className="h-auto w-full" />
      <Picture {...sheet.grid} className="h-auto w-full" />
      <p className="text-ink-soft">{sheet.grid.words}</p>
      <h3 className="mt-3 mb-1 text-base">{sheet.why}</h3>
      <ul className="m-0 list-none p-0">
        {sheet.reasons.map(({ words, source, sourceWord, evidence }) => (
          <li key={words} className="border-t border-line py-1">
            <div className="flex gap-2">
              <b className="grow">{words}</b>
              <span
                className={`self-start rounded border px-1 whitespace-nowrap ${source === "addition" ? "border-dashed" : ""} border-line-strong`}
              >
                {sourceWord}
              </span>
            </div>
            {evidence.map((fact) => (
              <q key={fact} className="block border-l-2 border-line pl-2">
                {fact}
              </q>
            ))}
          </li>
        ))}
      </ul>
      {sheet.moreReasons && <a href={sheet.moreReasons.href}>{sheet.moreReasons.words}</a>}
    </>
  );
}

function Picture({
  drawing,
  title,
  words,
  className,
}: PeekSheet["figure"] & { className: string }) {
  return <DrawingView drawing={drawing} title={title} description={words} className={className} />;
}

const LAST_QUARTER = 0.75;

/** The share of the time that is used; the words above say the same. A notch is the target. */
function Bar({ used, target, isPast }: NonNullable<PeekSheet["bar"]>) {
  const ink = isPast ? "fill-error" : used >= LAST_QUARTER ? "fill-ink" : "fill-line-strong";
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="my-1 block h-1 w-full"
    >
      <rect width="100" height="4" className="fill-line" />
      <rect width={100 * used} height="4" className={ink} />
      {target !== null && <rect x={100 * target - 1} width="2" height="4" className="fill-paper" />}
    </svg>
  );
}
