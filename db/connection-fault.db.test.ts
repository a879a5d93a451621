import postgres from "postgres";
import { expect, test } from "vitest";
import { connectionFault } from "./connection-fault";

test("what the server reserves, and what a backup needs, is not the pools' to take", async () => {
  const client = postgres(process.env.FLICKER_DEMO_DATABASE_URL ?? "", { max: 1 });
  const [server] = await client`select current_setting('max_connections')::int as most`;
  const left = Number(server?.most) - 3 - 5;
  expect(await connectionFault(client, left)).toBeNull();
  expect(await connectionFault(client, left + 1)).toBe(
    `The server's max_connections is ${left + 8}, of which it reserves 3 and backups and setup need 5: ` +
      `Flicker may hold ${left}, and FLICKER_DATABASE_CONNECTIONS is ${left + 1}.`,
  );
  await client.end();
});
