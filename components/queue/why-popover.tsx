import type { QueueLine, QueueTableWords, WhyLine } from "./queue-line";

/** A button and a native popover: it opens, closes on Escape and gives the focus back without any script. */
export function WhyPopover({ line, words }: { line: QueueLine; words: QueueTableWords }) {
  const id = `why-${line.referralId}`;
  const { why } = line;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${words.why} ${line.name}`}
        className="min-h-6 cursor-pointer text-link underline"
      >
        {words.why}
      </button>
      <div
        id={id}
        popover="auto"
        className="m-auto max-h-[80vh] w-xl max-w-[92vw] border-2 border-ink bg-paper p-4 text-ink"
      >
        <b>{line.name}</b> · {line.born} · {line.hospitalNumber}
        <Rules heading={words.article} lines={why.article} />
        <Rules heading={words.additions} lines={why.additions} />
        <p className="my-2">
          <b>{words.missing}:</b>{" "}
          {why.missing.length === 0 ? words.missingNone : why.missing.join("; ")}
        </p>
        <p className="my-2">{why.nextChange}</p>
        <p className="my-2 text-ink-soft">
          {why.run}. {words.caution}
        </p>
        <a
          href={`/referrals/${line.referralId}#why`}
          className="mr-6 inline-flex min-h-12 items-center"
        >
          {words.full}
        </a>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="min-h-12 cursor-pointer rounded border-2 border-line-strong px-4 font-bold"
        >
          {words.close}
        </button>
      </div>
    </>
  );
}

/** Rules of one origin; the reader can tell the article's from ours on every screen. */
function Rules({ heading, lines }: { heading: string; lines: readonly WhyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="mt-3 mb-1 font-bold">{heading}</p>
      <ul className="m-0">
        {lines.map((each) => (
          <li key={each.rule}>
            <b>{each.rule}</b> {each.words} <span className="text-ink-soft">({each.since})</span>
            {each.evidence.map((text) => (
              <span key={text} className="block border-l-2 border-line pl-2">
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
