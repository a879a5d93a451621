"use client";

import { useEffect, useRef } from "react";

/**
 * While its form waits for the network, sends it again once the browser is online, with the same key
 * and the same button; the server answers a repeated key with the first result.
 */
export function SendWhenOnline({ isWaiting }: { isWaiting: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const remember = (event: SubmitEvent) => {
      button.current = event.submitter;
    };
    form.addEventListener("submit", remember);
    return () => form.removeEventListener("submit", remember);
  }, []);
  useEffect(() => {
    if (!isWaiting || navigator.onLine) return;
    const send = () => place.current?.closest("form")?.requestSubmit(button.current);
    window.addEventListener("online", send, { once: true });
    return () => window.removeEventListener("online", send);
  }, [isWaiting]);
  return <span ref={place} hidden />;
}
