import { subscribe } from "node:diagnostics_channel";

const counted = { statements: [] as string[], roundTrips: 0 };
subscribe("flicker:statement", (text) => counted.statements.push(String(text)));
subscribe("flicker:round-trip", () => {
  counted.roundTrips += 1;
});

/** What `work` asks the database, once each statement is prepared on the connection: others' work at the same time counts too. */
export async function countTraffic(
  work: () => Promise<unknown>,
): Promise<{ statements: readonly string[]; roundTrips: number }> {
  counted.statements = [];
  counted.roundTrips = 0;
  await work();
  return { ...counted };
}
