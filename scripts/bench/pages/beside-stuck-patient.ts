import type { Sql } from "postgres";
import { type Timing, timing } from "./measure";

const AT_ONCE = 20;

type Beside = {
  owner: Sql;
  /** Sends an entry of the patient who is locked; throws where it is refused. */
  sendStuck: () => Promise<void>;
  /** The key of that patient's lock. */
  lockKey: string;
  /** Sends an entry of another patient. */
  send: () => Promise<void>;
  between: () => Promise<void>;
  rounds: number;
};

/**
 * What an entry takes alone, and while twenty submissions of one locked patient wait, which are sent again as long as the
 * lock is held: by turns, so that noise hits both alike.
 */
export async function besideStuckPatient({
  owner,
  sendStuck,
  lockKey,
  send,
  between,
  rounds,
}: Beside): Promise<{ entryAlone: Timing; entryBesideStuck: Timing }> {
  const alone: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await between();
    alone.push(await timeOf(send));

    await between();
    await owner`select pg_advisory_lock(hashtextextended(${lockKey}, 0))`;
    let isHeld = true;
    let saved = 0;
    const waiting = Array.from({ length: AT_ONCE }, async () => {
      while (isHeld) {
        await sendStuck().then(
          () => (saved += 1),
          () => {},
        );
      }
    });
    // The first of the other's is sent with the twenty; when it is back, they wait for the patient.
    await send();
    beside.push(await timeOf(send));
    isHeld = false;
    await Promise.all(waiting);
    if (saved > 0) throw new Error("an entry of a locked patient was saved: nobody was stuck");
    await owner`select pg_advisory_unlock(hashtextextended(${lockKey}, 0))`;
  }
  return { entryAlone: timing(alone, alone), entryBesideStuck: timing(beside, alone) };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
