import "server-only";
import { sql } from "drizzle-orm";

import { askReserved } from "@/db/without-actor";

/** How many whole seconds a session lasts if nobody touches it; null: it has ended. */
export async function sessionSecondsLeft(sessionId: string): Promise<number | null> {
  const [row] = await askReserved<{ left: number | null }>(
    sql`select app_session_seconds_left(${sessionId}) as left`,
  );
  return row?.left ?? null;
}
