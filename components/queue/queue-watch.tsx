"use client";

import { useEffect, useState } from "react";
import type { QueueNewsLabels } from "@/lib/queue/queue-news";

const EVERY_MS = 30_000;
const PATIENCE_MS = 10_000;
/** Keeps the line on which the words beside it stand. */
const NOTHING = "\u00a0";

export type QueueWatchLabels = { live: string; ifLost: string; signedOut: string };

/**
 * Says what came since the list was made, and when it cannot know. The list itself never moves under the
 * reader: the link beside it makes a new one. Asks only while the page is seen.
 */
export function QueueWatch({ since, labels }: { since: number; labels: QueueWatchLabels }) {
  const [news, setNews] = useState<QueueNewsLabels | null>(null);
  const [state, setState] = useState<"not-yet" | "live" | "lost" | "signed-out">("not-yet");
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return;
      const answer = await newsSince(since);
      if (typeof answer === "object") setNews(answer);
      setState(typeof answer === "object" ? "live" : answer);
      if (answer === "signed-out") stop();
    };
    const askNow = () => void ask();
    const timer = setInterval(askNow, EVERY_MS);
    const stop = () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", askNow);
    };
    document.addEventListener("visibilitychange", askNow);
    askNow();
    return stop;
  }, [since]);
  const unsure = { lost: news?.ifLost ?? labels.ifLost, "signed-out": labels.signedOut };
  return (
    <div className="flex min-h-16 basis-full flex-wrap items-center gap-x-3 font-bold sm:min-h-6 sm:basis-auto sm:flex-1">
      <span className="font-normal text-ink-soft">{state === "live" ? labels.live : NOTHING}</span>
      <output>
        {state === "lost" || state === "signed-out"
          ? unsure[state]
          : [news?.referrals, news?.proposals].filter(Boolean).join(" ")}
      </output>
      <span role="alert">{news?.emergencies ?? ""}</span>
    </div>
  );
}

async function newsSince(since: number): Promise<QueueNewsLabels | "lost" | "signed-out"> {
  try {
    const response = await fetch(`/queue/news?since=${since}`, {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // A guarded address sends whoever is not signed in elsewhere, and the browser shows no more of that.
    if (response.type === "opaqueredirect" || response.status === 403) return "signed-out";
    return response.ok ? await response.json() : "lost";
  } catch {
    return "lost";
  }
}
