import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AppointmentEvent, LabEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { labUnit } from "@/lib/clinical/history/lab-units";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { anyHistory, SPAN } from "@/lib/clinical/triage/testing/arbitrary-history";
import { DAY_0 } from "@/lib/clinical/triage/testing/events";
import { everyEvent } from "@/lib/clinical/triage/testing/every-event";
import { assessmentJson } from "@/lib/history-format/assessment-json";
import { historyJson } from "@/lib/history-format/history-json";
import { type HistoryLine, parseHistoryLine } from "@/lib/history-format/parse-history-line";
import { assessLines } from "./assess-lines";

/** After the last day on which any of them was recorded. */
const DAY_AFTER = DAY_0 + SPAN + 30;
const someHistory = fc.oneof(anyHistory, everyEvent).map(asFilesMayBe);

/** A file names no event that it does not hold, and no result that the form would refuse. */
function asFilesMayBe(history: History): History {
  const ids = new Set(history.events.map(({ id }) => id));
  const events = history.events.filter((event) => {
    if (event.kind === "lab") return canBeWritten(event);
    if (event.kind === "appointment") return isAPlan(event) || event.on <= event.recordedOn;
    if (event.kind === "correction") return ids.has(event.corrects);
    return event.kind !== "text-read" || ids.has(event.text);
  });
  return events.length === history.events.length ? history : asFilesMayBe({ ...history, events });
}

function isAPlan({ state }: AppointmentEvent): boolean {
  return state === "booked" || state === "cancelled";
}

function canBeWritten({ test: name, value, unit, upperLimit, lowerLimit }: LabEvent): boolean {
  const isUnitRead = unit === null || labUnit(name, unit) !== null;
  return isUnitRead && value > 0 && upperLimit !== 0 && lowerLimit !== 0;
}

function isAsWritten(read: HistoryLine, bytes: Uint8Array): boolean {
  if (!read.ok) return false;
  const { asOf: _, ...said } = JSON.parse(new TextDecoder().decode(bytes));
  return isDeepStrictEqual(historyJson(read.history), said);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const assessed = (bytes: Uint8Array) =>
  assessLines(bytes, { firstLine: 1, ruleSet: LIVE_RULE_SET, asOf: DAY_AFTER });

test("a history that is written to a file and read back is assessed the same", () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      const { output, failed } = assessed(bytesOf(JSON.stringify(historyJson(history))));
      const assessment = assess(history, LIVE_RULE_SET, DAY_AFTER);
      expect({ failed, output }).toEqual({
        failed: 0,
        output: `${JSON.stringify(assessmentJson(history.id, assessment))}\n`,
      });
    }),
  );
});

test("a line with one byte changed means what it says, or is refused with a place", () => {
  fc.assert(
    fc.property(someHistory, fc.nat(), fc.nat(255), (history, place, byte) => {
      const bytes = bytesOf(JSON.stringify(historyJson(history)));
      bytes[place % bytes.length] = byte;
      const read = parseHistoryLine(bytes, DAY_AFTER);
      const isPlaced = !read.ok && read.faults.some(({ path }) => path !== "");
      expect(isPlaced || isAsWritten(read, bytes)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a line that is cut, or broken by a line end, gives no tier", () => {
  fc.assert(
    fc.property(someHistory, fc.nat(), (history, place) => {
      const bytes = bytesOf(JSON.stringify(historyJson(history)));
      const at = 1 + (place % (bytes.length - 1));
      expect(assessed(bytes.subarray(0, at))).toMatchObject({ assessed: 0, failed: 1 });
      const broken = bytes.with(at, 10);
      expect(assessed(broken).assessed).toBe(0);
    }),
  );
});
