import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { type ImpossibleDate, impossibleDates } from "@/lib/clinical/history/impossible-dates";
import type { LatestDays } from "@/lib/clinical/triage/assess-approximate";
import { mayHoldEmergencyYes } from "./emergency-yes";
import { type Fault, faultsOf, pathOf } from "./expected";
import { historySchema } from "./history-schema";
import { parseJsonText } from "./json-text";
import { lineText } from "./line-text";

/**
 * `asOf` null: the line has none of its own. `latestDays`: of events whose day is a range, whose `day` is its first.
 * `id` null: not even that can be read.
 */
export type HistoryLine =
  | { ok: true; history: History; latestDays: LatestDays; asOf: Day | null }
  | { ok: false; id: string | null; faults: readonly Fault[]; hasEmergencyYes: boolean };

/**
 * One line of a file, without its line end, to its history, or to everything that is wrong with it: no date in it may
 * lie in the future or before the birth, the last recording not after its own `asOf`, or the given one where it has
 * none (null: neither).
 */
export function parseHistoryLine(
  line: string | Uint8Array,
  defaultAsOf: Day | null = null,
): HistoryLine {
  const read = typeof line === "string" ? ({ ok: true, text: line } as const) : lineText(line);
  if (!read.ok) return refused(read.approximate, null, [read.fault]);
  const { text } = read;
  const parsed = parseJsonText(text);
  if (!parsed.ok) return refused(text, null, [{ path: "(line)", expected: "one JSON object" }]);
  const { json, repeated } = parsed;
  const checked = historySchema.safeParse(json);
  if (!checked.success) return refused(text, json, [...repeated, ...faultsOf(checked.error, json)]);
  if (repeated.length > 0) return refused(text, json, repeated);
  const { asOf = null, latestDays, ...history } = checked.data;
  const impossible = impossibleDates(history, asOf ?? defaultAsOf).filter(isWritten(json));
  if (impossible.length > 0) return refused(text, json, impossible.map(dateFault));
  return { ok: true, history, latestDays, asOf };
}

const EXPECTED_DAY: Readonly<Record<ImpossibleDate["is"], string>> = {
  "after-recording": "a day that is not after the one on which it was recorded",
  "after-as-of": "a day that is not after the one as of which the history is assessed",
  "before-birth": "a day that is not before the birth",
};

/** A line about both sides is two events with the same dates, of which the second follows those that are written. */
function isWritten(json: unknown): (date: ImpossibleDate) => boolean {
  const isHistory = typeof json === "object" && json !== null && "events" in json;
  const written = isHistory && Array.isArray(json.events) ? json.events.length : 0;
  return ({ path: [list, index] }) => list !== "events" || Number(index) < written;
}

function dateFault({ path, is }: ImpossibleDate): Fault {
  return { path: pathOf(path), expected: EXPECTED_DAY[is] };
}

function refused(text: string, json: unknown, faults: readonly Fault[]): HistoryLine {
  return { ok: false, id: idOf(json), faults, hasEmergencyYes: mayHoldEmergencyYes(text, json) };
}

function idOf(json: unknown): string | null {
  return typeof json === "object" && json !== null && "id" in json && typeof json.id === "string"
    ? json.id
    : null;
}
