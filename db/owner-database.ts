import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";

import type { Database } from "./client";
import * as schema from "./schema";

/** The tables for whoever sets a database up, over a client of its owner, which from then on gives moments as text. */
export function ownerDatabase(owner: Sql): Database {
  return drizzle({ client: owner, schema, casing: "snake_case" });
}
