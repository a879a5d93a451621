import type { Worker } from "node:cluster";
import { once } from "node:events";
import { log } from "@/lib/log";

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
/** Who lived so long did not end by how it was begun. */
const LONG_LIFE_MS = 60_000;

export type ProcessPlace = {
  /** Gives the place to a new process once that listens; false where it ended before, and the old one stays. */
  replace(): Promise<boolean>;
  /** From now on nobody takes the place of a process that ends. */
  giveUp(): void;
};

/** A place that one process has: another is begun when it ends, later each time when it does so soon. */
export function processPlace(begin: () => Worker): ProcessPlace {
  let holder: Worker;
  let soonEnded = 0;
  let next: NodeJS.Timeout | undefined;
  let isOver = false;
  let isReplaced = false;

  const beginAgain = (waitMs: number) => {
    if (!isOver) next = setTimeout(() => hold(begin()), waitMs);
  };
  const hold = (web: Worker) => {
    holder = web;
    const begunAt = performance.now();
    web.once("exit", (code, signal) => {
      if (holder !== web || isOver) return;
      soonEnded = performance.now() - begunAt < LONG_LIFE_MS ? soonEnded + 1 : 0;
      const waitMs = waitAfter(soonEnded);
      log.error({ ended: web.process.pid, how: signal ?? code, waitMs }, "web process ended");
      if (!isReplaced) beginAgain(waitMs);
    });
  };
  hold(begin());
  return {
    async replace() {
      isReplaced = true;
      clearTimeout(next);
      const web = begin();
      const listens = await hasListened(web);
      isReplaced = false;
      if (!listens) {
        if (holder.isDead()) beginAgain(waitAfter(soonEnded));
        return false;
      }
      const former = holder;
      hold(web);
      await leave(former);
      return true;
    },
    giveUp() {
      isOver = true;
      clearTimeout(next);
    },
  };
}

/** How long to wait after so many soon ended one after the other. */
function waitAfter(soonEnded: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** soonEnded);
}

async function hasListened(web: Worker): Promise<boolean> {
  const ended = new AbortController();
  web.once("exit", () => ended.abort());
  return once(web, "listening", { signal: ended.signal }).then(
    () => true,
    () => false,
  );
}

/** Ends once it has answered all that it was asked. */
async function leave(web: Worker): Promise<void> {
  if (web.isDead()) return;
  const ended = once(web, "exit");
  web.send("leave");
  await ended;
}
