import type { ReactNode } from "react";
import type { Day } from "@/lib/clinical/calendar/day";
import type { BodyArea, ComparedArea } from "@/lib/clinical/spread/body-areas";
import { shortDate } from "@/lib/format/clinic-date";
import { type FigureWords, filled } from "./figure-words";

/** The areas of a figure in the order of onset: since when, and on how many of the recorded days. */
export function BodyList({
  areas,
  today,
  words,
}: {
  areas: readonly BodyArea[];
  today: Day;
  words: FigureWords;
}) {
  return (
    <List label={words.list}>
      {areas.map((area) => {
        const since = area.firstSeen ?? area.weakSince ?? area.thinnerSince;
        return (
          <Row key={area.key} area={area} words={words}>
            <span className="text-ink-soft">{since === null ? "" : shortDate(since, today)}</span>
            <span className="text-right text-ink-soft">{shareOf(area, words)}</span>
          </Row>
        );
      })}
    </List>
  );
}

/** Two figures in words: what only the later one has, only the earlier, and both. */
export function ComparedList({
  areas,
  words,
}: {
  areas: readonly ComparedArea[];
  words: FigureWords;
}) {
  return (
    <List label={words.list}>
      {areas.map(({ key, was, is, change }) => {
        const shown = is ?? was;
        if (shown === null) return null;
        const [before, now] = [was && shareOf(was, words), is && shareOf(is, words)];
        return (
          <Row key={key} area={shown} words={words}>
            <span>
              {change === "both" ? (
                <span className="text-ink-soft">{words.both}</span>
              ) : (
                <strong className="rounded border border-ink px-1">{words[change]}</strong>
              )}
            </span>
            <span className="text-right text-ink-soft">
              {change === "both" && before !== null && now !== null
                ? filled(words.wasNow, { was: before, now })
                : (now ?? before)}
            </span>
          </Row>
        );
      })}
    </List>
  );
}

function List({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol
      aria-label={label}
      className="m-0 mt-2 list-none border-t border-line p-0 text-[calc(12.5rem/14)]"
    >
      {children}
    </ol>
  );
}

function Row({
  area,
  words,
  children,
}: {
  area: BodyArea;
  words: FigureWords;
  children: ReactNode;
}) {
  return (
    <li className="grid min-h-6 grid-cols-[22px_minmax(0,1fr)_auto_auto] items-center gap-x-2 border-b border-line py-0.5">
      <Rank area={area} />
      <span>
        {words.areas[area.key] ?? area.key}
        {!area.isConfirmed && (
          <span className="block text-[calc(11.5rem/14)] text-ink-soft">{words.unconfirmed}</span>
        )}
      </span>
      {children}
    </li>
  );
}

function Rank({ area: { onsetRank, isConfirmed, weakSince } }: { area: BodyArea }) {
  if (onsetRank === null) {
    const line = weakSince === null ? "border-dashed" : "border-solid";
    return <span className={`h-3 w-4 rounded-[3px] border-2 border-ink ${line}`} />;
  }
  return (
    <span
      className={`grid size-[18px] place-items-center rounded-full border border-ink text-[calc(11rem/14)] leading-none font-bold ${isConfirmed ? "" : "border-dashed"}`}
    >
      {onsetRank}
    </span>
  );
}

function shareOf(area: BodyArea, words: FigureWords): string {
  const { twitchDays, recordedDays, weakSince, thinnerSince, firstSeen } = area;
  return [
    ...(firstSeen === null
      ? []
      : [filled(words.days, { twitch: twitchDays, recorded: recordedDays })]),
    ...(weakSince === null ? [] : [words.weak]),
    ...(thinnerSince === null ? [] : [words.thinner]),
  ].join(", ");
}
