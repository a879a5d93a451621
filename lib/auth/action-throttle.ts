import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import { throttleKey } from "./throttle-key";

/** So many points in so many seconds, counted from the first. */
export type ActionLimit = { points: number; seconds: number };

/** Counts one sending of a form; whether it is within its limit. */
export async function consumePoint({
  action,
  sender,
  limit,
  now,
}: {
  action: string;
  sender: string;
  limit: ActionLimit;
  now: Date;
}): Promise<boolean> {
  const windowEnd = new Date(now.getTime() + limit.seconds * 1000).toISOString();
  const isOver = sql`throttle.expires_at <= ${now.toISOString()}`;
  // A row that the condition leaves alone is not returned: the window has been full before.
  const [counted] = await withoutActor((tx) =>
    tx.execute<{ points: number }>(sql`
      insert into action_throttles as throttle (key, points, expires_at)
      values (${throttleKey("action", action, sender)}, 1, ${windowEnd})
      on conflict (key) do update set
        points = case when ${isOver} then 1 else throttle.points + 1 end,
        expires_at = case when ${isOver} then ${windowEnd} else throttle.expires_at end
      where ${isOver} or throttle.points < ${limit.points}
      returning points`),
  );
  return counted !== undefined && counted.points <= limit.points;
}
