import { expect, test } from "vitest";
import { connectTurns } from "./connect-turns";

const ASKED_AT = 50_000;

test.each([1, 2, 4])("%s web processes connect at most twenty times in any second", (processes) => {
  const connects = Array.from({ length: processes }, () => connectTurns(processes, () => 0))
    .flatMap((turn) => Array.from({ length: 40 }, () => ASKED_AT + turn(ASKED_AT)))
    .toSorted((one, other) => one - other);
  const most = Math.max(
    ...connects.map((from) => connects.filter((at) => at >= from && at < from + 1000).length),
  );
  expect(most).toBeLessThanOrEqual(20);
  expect(most).toBeGreaterThan(processes);
});
