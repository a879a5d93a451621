import { readdir, readFile } from "node:fs/promises";
import type { Sql } from "postgres";

// Raw, because it goes through the client that also fills and times.

/** Milliseconds of processor time so far. */
export type ProcessorTime = { web: number; database: number };

/** What the web process, with all its threads, and the connections that it has now have used; of Linux alone. */
export async function processorTimeOf(
  webPid: string,
  owner: Sql,
): Promise<() => Promise<ProcessorTime>> {
  const connections = await owner<{ pid: number }[]>`
    select pid from pg_stat_activity where application_name in ('flicker', 'flicker-sessions', 'flicker-sign-in')`;
  const pids = connections.map(({ pid }) => String(pid));
  return async () => ({ web: await used([webPid]), database: await used(pids) });
}

async function used(pids: readonly string[]): Promise<number> {
  const threads = await Promise.all(
    pids.map(async (pid) =>
      (await readdir(`/proc/${pid}/task`)).map((id) => `/proc/${pid}/task/${id}`),
    ),
  );
  const times = await Promise.all(threads.flat().map(nanosecondsOf));
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** A thread that has ended meanwhile has no time any more: the rounds that it ends in are left out with the slowest. */
async function nanosecondsOf(thread: string): Promise<number> {
  const text = await readFile(`${thread}/schedstat`, "utf8").catch(() => "0");
  return Number(text.split(" ")[0]);
}
