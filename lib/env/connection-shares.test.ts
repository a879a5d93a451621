import { expect, test } from "vitest";
import { connectionShares, leastConnections } from "./connection-shares";

const sum = (pools: object) =>
  Object.values(pools).reduce((total: number, size: number) => total + size, 0);

test("the pools of the worker, of every web process and of one that is being replaced are never more than the setting", () => {
  for (let webProcesses = 1; webProcesses <= 16; webProcesses += 1) {
    const least = leastConnections(webProcesses);
    for (const connections of [least, least + 1, least + webProcesses, 300, 10_000]) {
      const { web, worker } = connectionShares(connections, webProcesses);
      expect(sum(web) * (webProcesses + 1) + sum(worker)).toBeLessThanOrEqual(connections);
      expect(Math.min(...Object.values(web), ...Object.values(worker))).toBeGreaterThan(0);
    }
  }
});

test("with the fewest connections each pool of a web process has two", () => {
  expect(connectionShares(leastConnections(4), 4).web).toEqual({
    pages: 2,
    sessions: 2,
    signIn: 2,
  });
});
