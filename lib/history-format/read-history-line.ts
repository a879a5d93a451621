import type { Day } from "@/lib/clinical/calendar/day";
import { datesAhead } from "@/lib/clinical/history/dates-ahead";
import type { History } from "@/lib/clinical/history/history";
import { QUESTION_IDS, QUESTIONS } from "@/lib/clinical/history/question";
import { type Fault, faultsOf, pathOf } from "./expected";
import { historySchema } from "./history-schema";

const EMERGENCY_QUESTIONS: ReadonlySet<unknown> = new Set(
  QUESTION_IDS.filter((question) => QUESTIONS[question].weight === "emergency"),
);

/** `asOf` null: the line has none of its own. `id` null: not even that can be read. */
export type HistoryLine =
  | { ok: true; history: History; asOf: Day | null }
  | { ok: false; id: string | null; faults: readonly Fault[]; hasEmergencyYes: boolean };

/**
 * One line of a file to its history, or to everything that is wrong with it: no date in it may lie in the future, the last
 * recording not after its own `asOf`, or the given one where it has none (null: neither).
 */
export function readHistoryLine(line: string, defaultAsOf: Day | null = null): HistoryLine {
  const json = parseJson(line);
  if (json === undefined) {
    const faults = [{ path: "(line)", expected: "one JSON object" }];
    return { ok: false, id: null, faults, hasEmergencyYes: false };
  }
  const parsed = historySchema.safeParse(json);
  if (!parsed.success) return refused(json, faultsOf(parsed.error, json));
  const { asOf = null, ...history } = parsed.data;
  const ahead = datesAhead(history, asOf ?? defaultAsOf);
  if (ahead.length > 0) {
    const faults = ahead.map(({ path, notAfter }) => ({
      path: pathOf(path),
      expected: NOT_AFTER[notAfter],
    }));
    return refused(json, faults);
  }
  return { ok: true, history, asOf };
}

const NOT_AFTER = {
  recordedOn: "a day that is not after the one on which it was recorded",
  asOf: "a day that is not after the one as of which the history is assessed",
};

function refused(json: unknown, faults: readonly Fault[]): HistoryLine {
  return { ok: false, id: idOf(json), faults, hasEmergencyYes: hasEmergencyYes(json) };
}

/** Whether anything in a line that cannot be read says yes to an emergency question. */
function hasEmergencyYes(json: unknown): boolean {
  const events: unknown = isRecord(json) ? json.events : null;
  if (!Array.isArray(events)) return false;
  return events.some(
    (event: unknown) =>
      isRecord(event) && EMERGENCY_QUESTIONS.has(event.question) && event.value === "yes",
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
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
