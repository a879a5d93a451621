import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

const TIMES = 10;

/** What the heap holds after ten runs over every history, divided by what it held after one: 1 where assessing keeps nothing. */
export function heapGrowth(histories: readonly History[], asOf: Day): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("this Node cannot collect on demand");
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const run = () => {
    for (const history of histories) assess(history, LIVE_RULE_SET, asOf);
  };
  run();
  const once = held();
  for (let time = 1; time < TIMES; time += 1) run();
  return held() / once;
}
