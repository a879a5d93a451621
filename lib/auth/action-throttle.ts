import "server-only";
import { lte, sql } from "drizzle-orm";
import { actionThrottles } from "@/db/schema";
import { askWithoutActor } from "@/db/without-actor";
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
  const expiresAt = new Date(now.getTime() + limit.seconds * 1000);
  const isOver = lte(actionThrottles.expiresAt, now);
  // A row that the condition leaves alone is not returned: the window has been full before.
  const [counted] = await askWithoutActor<{ points: number }>((database) =>
    database
      .insert(actionThrottles)
      .values({ key: throttleKey("action", action, sender), points: 1, expiresAt })
      .onConflictDoUpdate({
        target: actionThrottles.key,
        set: {
          points: sql`case when ${isOver} then 1 else ${actionThrottles.points} + 1 end`,
          expiresAt: sql`case when ${isOver} then excluded.expires_at else ${actionThrottles.expiresAt} end`,
        },
        setWhere: sql`${isOver} or ${actionThrottles.points} < ${limit.points}`,
      })
      .returning({ points: actionThrottles.points }),
  );
  return counted !== undefined && counted.points <= limit.points;
}
