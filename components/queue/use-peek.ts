import { useRef, useState } from "react";
import { askAbout } from "./ask-about";
import type { PeekSheet } from "./peek-sheet";
import type { QueueLine } from "./queue-sheet";

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
    const sheet = await askAbout<PeekSheet>(`/queue/peek/${line.referralId}`);
    if (turn === newest.current) setPeeked({ line, sheet });
  };
  return [peeked, (line) => void show(line)];
}
