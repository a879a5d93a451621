/** At most 20 connects of all web processes in any second: ten at once after a rest, and then at most one in each tenth of a second. */
const AT_ONCE = 10;
const APART_MS = 100;

/**
 * Turns of one of so many web processes to connect: answers in how many milliseconds the asker may. `random`: from 0
 * to 1, so that the processes of a clinic do not all come back to their database in the same moment.
 */
export function connectTurns(
  webProcesses: number,
  random: () => number = Math.random,
): (now: number) => number {
  const apart = APART_MS * webProcesses;
  let free = 0;
  return (now) => {
    free = Math.max(free, now - AT_ONCE * APART_MS) + apart * (1 + random() / 2);
    return Math.max(0, free - now);
  };
}
