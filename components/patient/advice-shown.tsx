"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { TextLink } from "@/components/ui/text-link";

/** Of this document only: a page that is loaded anew asks the server, which leads to unread advice itself. */
let isUnread = false;
const listeners = new Set<() => void>();

/** Says whether the patient has advice to get help that they have not acknowledged. Draws nothing. */
export function AdviceUnread({ is }: { is: boolean }) {
  useEffect(() => {
    isUnread = is;
    for (const notify of listeners) notify();
  }, [is]);
  return null;
}

/** On every page that Back may show again: advice was shown and not acknowledged, and the way to it. */
export function AdviceShown({
  labels,
}: {
  labels: { heading: string; body: string; link: string };
}) {
  const isShown = useSyncExternalStore(
    listen,
    () => isUnread,
    () => false,
  );
  const box = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  useEffect(() => {
    // The browser shows the page as it was left, whatever happened since.
    const askAgain = (event: PageTransitionEvent) => {
      if (event.persisted) router.refresh();
    };
    window.addEventListener("pageshow", askAgain);
    return () => window.removeEventListener("pageshow", askAgain);
  }, [router]);
  if (!isShown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="sticky top-0 z-10 mb-6 border-4 border-tier-urgent bg-paper p-4 text-ink"
    >
      <p className="mt-0 mb-1 text-xl font-bold">{labels.heading}</p>
      <p className="my-1">{labels.body}</p>
      <TextLink href="/alert" className="font-bold">
        {labels.link}
      </TextLink>
    </div>
  );
}

function listen(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}
