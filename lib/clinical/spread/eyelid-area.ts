import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { persistsSince } from "./persistence";
import type { TwitchArea } from "./twitch-area";

/** An isolated eyelid counts as an area after this many days, so from day 15 (clinical specification 1.6). */
export const EYELID_DAYS = 14;

const isEyelid = ({ area }: TwitchArea) => area.site === "eyelid";
const isOtherFace = ({ area }: TwitchArea) =>
  SITES[area.site].region === "bulbar" && area.site !== "eyelid";

/** Leaves eyelids out while they have a rule of their own, and counts the two as one while nothing else twitches. */
export function withoutRepeatedEyelids(
  areas: readonly TwitchArea[],
  events: readonly HistoryEvent[],
  asOf: Day,
): readonly TwitchArea[] {
  const eyelids = areas.filter(isEyelid);
  if (eyelids.length === 0) return areas;
  const others = areas.filter((area) => !isEyelid(area));
  const told = others.length === 0 ? events : events.filter((event) => event.kind !== "onset");
  if (!others.some(isOtherFace) && !outlasts(told, asOf)) return others;
  if (others.length > 0) return areas;
  return [bothAsOne(eyelids)].filter((eyelid) => eyelid !== undefined);
}

function outlasts(events: readonly HistoryEvent[], asOf: Day): boolean {
  const own = events.filter((event) => event.kind !== "twitch" || event.area.site === "eyelid");
  const since = persistsSince(own, asOf);
  return since !== null && asOf - since > EYELID_DAYS;
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
