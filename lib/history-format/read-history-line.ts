import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { type Fault, faultsOf } from "./expected";
import { historySchema } from "./history-schema";

/** `asOf` null: the line has none of its own. `id` null: not even that can be read. */
export type HistoryLine =
  | { ok: true; history: History; asOf: Day | null }
  | { ok: false; id: string | null; faults: readonly Fault[] };

/** One line of a file to its history, or to everything that is wrong with it. */
export function readHistoryLine(line: string): HistoryLine {
  const json = parseJson(line);
  if (json === undefined) {
    return { ok: false, id: null, faults: [{ path: "(line)", expected: "one JSON object" }] };
  }
  const parsed = historySchema.safeParse(json);
  if (!parsed.success) return { ok: false, id: idOf(json), faults: faultsOf(parsed.error, json) };
  const { asOf = null, ...history } = parsed.data;
  return { ok: true, history, asOf };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(json: unknown): string | null {
  return typeof json === "object" && json !== null && "id" in json && typeof json.id === "string"
    ? json.id
    : null;
}
