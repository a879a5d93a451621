import { PatientBusyError } from "./patient-busy-error";
import { slots } from "./slots";
import { TooBusyError } from "./too-busy-error";

export type TurnLimits = { waitMs: number; mostWaiting: number };

const ASK_AGAIN_MS = 20;

/**
 * Transactions on one patient take turns, and one whose turn has not come holds no connection: however long one
 * patient is locked, by whichever process, everybody else is served. Throws TooBusyError when a turn does not come in time.
 */
export function patientTurns({ waitMs, mostWaiting }: TurnLimits) {
  const turns = new Map<string, ReturnType<typeof slots>>();

  async function inTurn<Result>(patientId: string, attempt: () => Promise<Result>) {
    const until = performance.now() + waitMs;
    const turn = turns.get(patientId) ?? slots({ atOnce: 1, waitMs, mostWaiting });
    turns.set(patientId, turn);
    const giveBack = await turn.take();
    try {
      for (;;) {
        const result = await unlessBusy(attempt);
        if (!(result instanceof PatientBusyError)) return result;
        if (performance.now() > until) throw new TooBusyError();
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      }
    } finally {
      giveBack();
      if (turn.isIdle()) turns.delete(patientId);
    }
  }

  return async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
    const result = await unlessBusy(attempt);
    return result instanceof PatientBusyError ? inTurn(result.patientId, attempt) : result;
  };
}

function unlessBusy<Result>(attempt: () => Promise<Result>): Promise<Result | PatientBusyError> {
  return attempt().catch((error: unknown) => {
    if (error instanceof PatientBusyError) return error;
    throw error;
  });
}
