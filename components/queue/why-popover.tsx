import type { QueueLine, QueueTableWords, WhyLine } from "./queue-line";

/** A button and a native popover: it opens, closes on Escape and gives the focus back without any script. */
export function WhyPopover({ line, words }: { line: QueueLine; words: QueueTableWords }) {
  const id = `why-${line.referralId}`;
  const { why } = line;
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={`${words.why} ${line.name}`}>
        {words.why}
      </button>
      <div id={id} popover="auto">
        <b>{`${line.name} · ${line.born} · ${line.hospitalNumber}`}</b>
        <Rules heading={words.article} lines={why.article} />
        <Rules heading={words.additions} lines={why.additions} />
        <p>
          {`${words.missing}: ${why.missing.length === 0 ? words.missingNone : why.missing.join("; ")}`}
        </p>
        <p>{why.nextChange}</p>
        <p>{`${why.run}. ${words.caution}`}</p>
        <a href={`/referrals/${line.referralId}#why`}>{words.full}</a>
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
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
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ rule, evidence }) => (
          <li key={rule}>
            {rule}
            {evidence !== null && <q>{evidence}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}
