import type { Sql } from "postgres";

/** Left for migrations, a backup, setup and whoever looks in. */
const OTHERS = 5;

/** What keeps the server of `client` from giving Flicker so many `connections`, in one line; null: nothing. */
export async function connectionFault(client: Sql, connections: number): Promise<string | null> {
  const [server] = await client<{ most: number; reserved: number }[]>`
    select current_setting('max_connections')::int as most,
      current_setting('superuser_reserved_connections')::int
        + current_setting('reserved_connections')::int as reserved`;
  if (server === undefined) throw new Error("a server without settings");
  const { most, reserved } = server;
  const left = most - reserved - OTHERS;
  if (connections <= left) return null;
  return (
    `The server's max_connections is ${most}, of which it reserves ${reserved} and backups and setup need ${OTHERS}: ` +
    `Flicker may hold ${left}, and FLICKER_DATABASE_CONNECTIONS is ${connections}.`
  );
}
