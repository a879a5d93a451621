import { useRef, useState } from "react";
import type { QueueLine } from "./queue-sheet";
import { type Asked, whyHref } from "./why-popover";
import type { WhyText } from "./why-text";

const PATIENCE_MS = 5000;

/**
 * Asks why a row has its tier, and answers for the row that was asked last. What cannot be had here is shown by
 * the referral's own page, where the row's button leads by itself.
 */
export function useWhy(): [Asked | null, (line: QueueLine) => void] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const newest = useRef(0);
  const ask = async (line: QueueLine) => {
    newest.current += 1;
    const turn = newest.current;
    const why = await whyOf(line);
    if (turn !== newest.current) return;
    // Without a network the browser would put a page of its own in the place of the list.
    if (why === null && navigator.onLine) window.location.assign(whyHref(line));
    else setAsked({ line, why });
  };
  return [asked, (line) => void ask(line)];
}

async function whyOf({ referralId }: QueueLine): Promise<WhyText | null> {
  try {
    const response = await fetch(`/queue/why/${referralId}`, {
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
