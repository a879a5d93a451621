import { readdir, readFile } from "node:fs/promises";
import type { Sql } from "postgres";

// Raw, because it goes through the client that also fills and times.

/** Milliseconds of processor time so far. */
export type ProcessorTime = { web: number; database: number };

/** What the web processes, children of `webPid`, with all threads, and the connections of people have used; of Linux alone. */
export async function processorTimeOf(
  webPid: string,
  owner: Sql,
): Promise<() => Promise<ProcessorTime>> {
  const children = await readFile(`/proc/${webPid}/task/${webPid}/children`, "utf8");
  const webPids = [webPid, ...children.split(" ").filter((pid) => pid !== "")];
  const ofConnections = new Map<string, number>();
  return async () => {
    const connections = await owner<{ pid: number }[]>`
      select pid from pg_stat_activity where application_name in ('flicker', 'flicker-sessions', 'flicker-sign-in')`;
    for (const { pid } of connections) {
      const time = await used(String(pid));
      // One that has ended meanwhile keeps what it was last seen to have used.
      if (time !== null) ofConnections.set(String(pid), time);
    }
    const database = [...ofConnections.values()].reduce((sum, time) => sum + time, 0);
    const web = await Promise.all(webPids.map(used));
    return { web: web.reduce<number>((sum, time) => sum + (time ?? Number.NaN), 0), database };
  };
}

/** Milliseconds; null: the process is gone. */
async function used(pid: string): Promise<number | null> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => null);
  if (threads === null) return null;
  const times = await Promise.all(threads.map((id) => nanosecondsOf(`/proc/${pid}/task/${id}`)));
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** A thread that has ended meanwhile has no time any more: the rounds that it ends in are left out with the slowest. */
async function nanosecondsOf(thread: string): Promise<number> {
  const text = await readFile(`${thread}/schedstat`, "utf8").catch(() => "0");
  return Number(text.split(" ")[0]);
}
