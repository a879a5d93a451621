import { useRef, useState } from "react";
import type { PeekSheet } from "./peek-sheet";
import type { QueueLine } from "./queue-sheet";

const PATIENCE_MS = 5000;

/** The row that is shown beside the list; `sheet` null: it cannot be had, undefined: not yet. */
export type Peeked = { line: QueueLine; sheet: PeekSheet | null | undefined };

/** Shows the row that was asked last, whatever answer comes when; null closes. */
export function usePeek(): [Peeked | null, (line: QueueLine | null) => void] {
  const [peeked, setPeeked] = useState<Peeked | null>(null);
  const newest = useRef(0);
  const show = async (line: QueueLine | null) => {
    newest.current += 1;
    const turn = newest.current;
    setPeeked(line && { line, sheet: undefined });
    if (line === null) return;
    const sheet = await sheetOf(line);
    if (turn === newest.current) setPeeked({ line, sheet });
  };
  return [peeked, (line) => void show(line)];
}

async function sheetOf({ referralId }: QueueLine): Promise<PeekSheet | null> {
  try {
    const response = await fetch(`/queue/peek/${referralId}`, {
      cache: "no-store",
      // Whoever is signed out is sent elsewhere: that is no answer.
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
