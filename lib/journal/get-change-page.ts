import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { type AreaKey, areaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { HowItWas } from "@/lib/clinical/history/event";
import { getHistory } from "@/lib/record/get-history";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { joinedNotes } from "./change-journal-day";
import { DAYS_BACK } from "./entry-form";
import { type EntryPage, entryPage } from "./get-entry-page";
import { listDayEntries } from "./list-day-entries";

export type ChangePage = {
  page: EntryPage;
  /** Ids of the entries that the form replaces. */
  entries: readonly string[];
  places: readonly AreaKey[];
  /** How it was; null where nothing twitched. */
  how: HowItWas | null;
  note: string | null;
};

/** What is current of a day, to be changed; null where it is too long ago or was never written about. */
export function getChangePage(
  actor: PatientActor,
  day: Day,
  now: Date,
): Promise<ChangePage | null> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const today = await getPatientToday(tx, actor, now);
    if (day > today || day < today - DAYS_BACK) return null;
    const { all, current } = await listDayEntries(tx, actor, day);
    if (all.length === 0) return null;
    const history = await getHistory(tx, clinicId, patientId);
    if (history === null) throw new Error("a signed-in patient whose own history cannot be read");
    const own = current.flatMap(({ events }) => events);
    const replaced = new Set(own.map(({ id }) => id));
    const before = { ...history, events: history.events.filter(({ id }) => !replaced.has(id)) };
    const twitches = own.filter((event) => event.kind === "twitch");
    return {
      page: { ...(await entryPage(tx, actor, { history: before, today })), last: null },
      entries: current.map(({ id }) => id),
      places: [...new Set(twitches.map(({ area }) => areaKey(area)))],
      how: twitches.find(({ duration }) => duration !== null) ?? twitches[0] ?? null,
      note: joinedNotes(current),
    };
  });
}
