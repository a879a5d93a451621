import { TooBusyError } from "./too-busy-error";

export type GiveBack = () => void;
export type SlotLimits = {
  atOnce: number;
  /** How long one may wait for a slot. */
  waitMs: number;
  mostWaiting: number;
};

/** Slots of this process, taken in the order of asking. Throws TooBusyError where none comes free in time. */
export function slots({ atOnce, waitMs, mostWaiting }: SlotLimits) {
  const waiting = new Set<GiveBack>();
  let taken = 0;
  const giveBack = () => {
    const [next] = waiting;
    if (next === undefined) taken -= 1;
    else next();
  };
  const handOut = () => {
    let isGivenBack = false;
    return () => {
      if (!isGivenBack) giveBack();
      isGivenBack = true;
    };
  };
  return {
    isIdle: () => taken === 0,
    take(): Promise<GiveBack> {
      if (taken < atOnce) {
        taken += 1;
        return Promise.resolve(handOut());
      }
      return new Promise((resolve, reject) => {
        if (waiting.size >= mostWaiting) {
          reject(new TooBusyError());
          return;
        }
        const start = () => {
          clearTimeout(patience);
          waiting.delete(start);
          resolve(handOut());
        };
        const patience = setTimeout(() => {
          waiting.delete(start);
          reject(new TooBusyError());
        }, waitMs);
        waiting.add(start);
      });
    },
  };
}
