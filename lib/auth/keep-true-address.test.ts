import { expect, test } from "vitest";
import { callerAddress } from "./keep-true-address";

const CONNECTION = "10.0.0.1";
const FORGED = "6.6.6.6";

test.each<[string, string | undefined, number, string]>([
  ["no proxy, and a caller that plays one", FORGED, 0, CONNECTION],
  ["one proxy", "192.0.2.7", 1, "192.0.2.7"],
  ["one proxy, and a caller that wrote before it", `${FORGED}, 192.0.2.7`, 1, "192.0.2.7"],
  ["two proxies", `${FORGED}, 192.0.2.7,198.51.100.2`, 2, "192.0.2.7"],
  ["fewer entries than proxies", "192.0.2.7", 2, CONNECTION],
  ["a proxy that says nothing", undefined, 1, CONNECTION],
  ["a proxy that says an empty word", "", 1, CONNECTION],
])("%s", (_, forwardedFor, proxies, address) => {
  expect(callerAddress(forwardedFor, CONNECTION, proxies)).toBe(address);
});

test("nothing is known of a caller without a connection", () => {
  expect(callerAddress(FORGED, undefined, 0)).toBeUndefined();
});
