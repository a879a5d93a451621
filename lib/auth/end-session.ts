import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import { sessionIdOf } from "./session-secret";

/** Ends a session on the server; from then on its cookie signs nobody in. */
export async function endSession(secret: string): Promise<void> {
  await withoutActor((tx) => tx.execute(sql`select app_end_session(${sessionIdOf(secret)})`));
}
