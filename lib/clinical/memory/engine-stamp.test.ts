import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { assess } from "../triage/assess";
import { resume } from "../triage/resume";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { anyHistory, recordedLate, SPAN } from "../triage/testing/arbitrary-history";
import { ALL_CASES } from "../triage/testing/cases/all-cases";
import { checklist, DAY_0, entry, historyOf } from "../triage/testing/events";
import { repeatedHistory } from "../triage/testing/repeated-history";
import { ENGINE_STAMP } from "./engine-stamp";
import { memoryAfter, memoryOf } from "./memory";

const SEED = 5;
const asked: readonly { history: History; on: Day }[] = [
  ...ALL_CASES,
  ...fc
    .sample(repeatedHistory, { numRuns: 120, seed: SEED })
    .map((history) => ({ history, on: DAY_0 + 60 })),
  ...fc
    .sample(repeatedHistory, { numRuns: 8, seed: SEED + 1 })
    .map((history) => ({ history: amongEntries(history), on: DAY_0 + 95 })),
  ...fc
    .sample(anyHistory, { numRuns: 60, seed: SEED })
    .map((history) => ({ history: recordedLate(history, [0, 0, 2]), on: DAY_0 + SPAN })),
];

/** The same among the entries of eight months, each in one of two places or in none. */
function amongEntries(history: History): History {
  const places = [["calf:left"], ["calf:left", "forearm:right"], []] as const;
  const daily = Array.from({ length: 240 }, (_, day) =>
    entry(DAY_0 - 150 + day, ...(places[Math.floor(day / 3) % 3] ?? [])),
  );
  const first = checklist(DAY_0 - 150, { onset: DAY_0 - 160, places: ["calf:left"] });
  const told = historyOf([first, ...daily]).events.map((event) => ({
    ...event,
    id: `daily-${event.id}`,
  }));
  return { ...history, events: [...told, ...history.events] };
}

const CLINICAL = path.join(import.meta.dirname, "..");

/** Every line that runs: what it does to a history that is not among those asked would otherwise go unnoticed. */
function sources(): readonly string[] {
  return readdirSync(CLINICAL, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|\btesting\b|engine-stamp/.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(CLINICAL, file), "utf8"));
}

test("the stamp is that of every memory and answer, so that no memory outlives what made it", () => {
  const hash = createHash("sha256");
  const write = (value: unknown) => hash.update(JSON.stringify(value));
  let memories = 0;
  write(LIVE_RULE_SET);
  write(sources());
  for (const { history, on } of asked) {
    write(assess(history, LIVE_RULE_SET, on));
    // A sign of life some days later, so that all of the history is settled.
    const day = Math.max(on, ...history.events.map((event) => event.recordedOn)) + 4;
    const later = { id: "later", kind: "no-twitch", day, recordedOn: day } as const;
    const memory = memoryOf({ ...history, events: [...history.events, later] }, LIVE_RULE_SET);
    write(memory);
    const end = { ...later, id: "end", day: day + 9, recordedOn: day + 9 };
    const resumed = memory && resume(memory.checkpoint, [end], LIVE_RULE_SET, { asOf: day + 9 });
    if (!memory || !resumed) continue;
    write([resumed.assessment, memoryAfter(memory, [end], resumed.checkpoint)]);
    memories += 1;
  }
  expect(memories).toBeGreaterThan(120);
  expect(hash.digest("hex").slice(0, 16)).toBe(ENGINE_STAMP);
}, 180_000);
