import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { persistsSince } from "./persistence";
import type { TwitchArea } from "./twitch-area";

/** An isolated eyelid counts as an area after this many days, so from day 15 (clinical specification 1.6). */
export const EYELID_DAYS = 14;

const isEyelid = ({ area }: TwitchArea) => area.site === "eyelid";
/** Any other place of the head: the article's "other facial muscles". */
export function isOtherFace({ area }: Pick<TwitchArea, "area">): boolean {
  return SITES[area.site].region === "bulbar" && area.site !== "eyelid";
}

/** Leaves eyelids out while they have a rule of their own, and counts the two as one while nothing else twitches. */
export function withoutRepeatedEyelids(
  areas: readonly TwitchArea[],
  events: readonly HistoryEvent[],
  asOf: Day,
): readonly TwitchArea[] {
  const eyelids = areas.filter(isEyelid);
  if (eyelids.length === 0) return areas;
  const others = areas.filter((area) => !isEyelid(area));
  const since = eyelidSince(events, asOf);
  const outlasts = since !== null && asOf - since > EYELID_DAYS;
  if (!others.some(isOtherFace) && !outlasts) return others;
  if (others.length > 0) return areas;
  return [bothAsOne(eyelids)].filter((eyelid) => eyelid !== undefined);
}

/** First day of the eyelid twitching that lasts on `asOf`. A told onset is the eyelid's only while nothing else twitches. */
export function eyelidSince(events: readonly HistoryEvent[], asOf: Day): Day | null {
  const isEyelidEvent = (event: HistoryEvent) =>
    (event.kind === "twitch" || event.kind === "clinician-sighting") &&
    event.area.site === "eyelid";
  const isAlone = !events.some(
    (event) =>
      (event.kind === "twitch" || event.kind === "clinician-sighting") && !isEyelidEvent(event),
  );
  const own = events.filter(
    (event) =>
      isEyelidEvent(event) || event.kind === "no-twitch" || (isAlone && event.kind === "onset"),
  );
  return own.some(isEyelidEvent) ? persistsSince(own, asOf) : null;
}

function bothAsOne(eyelids: readonly TwitchArea[]): TwitchArea | undefined {
  const first = eyelids.toSorted((one, other) => one.firstSeen - other.firstSeen)[0];
  const confirmations = eyelids.flatMap(({ confirmedOn }) => confirmedOn ?? []);
  return (
    first && {
      ...first,
      confirmedOn: confirmations.length === 0 ? null : Math.min(...confirmations),
    }
  );
}
