import { useState } from "react";
import type { QueueLine, QueueTableWords, WhyLine } from "./queue-line";

/**
 * A button and a native popover: it opens, closes on Escape and gives the focus back without any script. What
 * it says is drawn when it opens, since a page holds many; without script it leads to the full explanation.
 */
export function WhyPopover({ line, words }: { line: QueueLine; words: QueueTableWords }) {
  const [wasOpened, setWasOpened] = useState(false);
  const id = `why-${line.referralId}`;
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={`${words.why} ${line.name}`}>
        {words.why}
      </button>
      <div id={id} popover="auto" onBeforeToggle={() => setWasOpened(true)}>
        <b>{`${line.name} · ${line.born} · ${line.hospitalNumber}`}</b>
        {wasOpened && <Why why={line.why} words={words} />}
        <a href={`/referrals/${line.referralId}#why`}>{words.full}</a>
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
    </>
  );
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
