import "server-only";
import { sql } from "drizzle-orm";

import { workerBeats } from "@/db/client";

/**
 * A job is its worker's for as long as the worker renews it: one that nobody has renewed for three minutes, because its
 * worker was killed, is free for the next. A worker that is only slow goes on renewing. By the database's clock alone. Raw,
 * because the table of jobs is the queue's own.
 */
export async function renewJobs(queues: readonly string[]): Promise<void> {
  await workerBeats().transaction(async (tx) => {
    await tx.execute(sql`
      update graphile_worker._private_jobs set locked_at = now()
      where locked_by in (select jsonb_array_elements_text(${JSON.stringify(queues)}::text::jsonb)) and locked_at < now() - interval '20 seconds'`);
    await tx.execute(sql`
      update graphile_worker._private_jobs
      set locked_at = null, locked_by = null, run_at = greatest(run_at, now())
      where locked_at < now() - interval '3 minutes'`);
  });
}
