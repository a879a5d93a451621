import { useRef, useState } from "react";
import { askAbout } from "./ask-about";
import type { QueueLine } from "./queue-sheet";
import { type Asked, whyHref } from "./why-popover";
import type { WhyText } from "./why-text";

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
    const why = await askAbout<WhyText>(`/queue/why/${line.referralId}`);
    if (turn !== newest.current) return;
    // Without a network the browser would put a page of its own in the place of the list.
    if (why === null && navigator.onLine) window.location.assign(whyHref(line));
    else setAsked({ line, why });
  };
  return [asked, (line) => void ask(line)];
}
