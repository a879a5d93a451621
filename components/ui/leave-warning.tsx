"use client";

import { useEffect, useRef } from "react";
import { Button } from "./button";
import { EMERGENCY_PAGE } from "./site-footer";

export type LeaveLabels = { heading: string; body: string; stay: string; leave: string };

/** Asks before a link, Back, or a closed tab takes away what was typed and is kept nowhere. Never in the way of help. */
export function LeaveWarning({
  isAtRisk,
  labels,
}: {
  isAtRisk: () => boolean;
  labels: LeaveLabels;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const going = useRef<(() => void) | null>(null);
  const isLeaving = useRef(false);
  // A page can be left while another is drawn, when React lets no effect event be called.
  const risk = useRef(isAtRisk);
  useEffect(() => {
    risk.current = isAtRisk;
  });

  useEffect(() => {
    const asks = (go: () => void): boolean => {
      if (isLeaving.current || !risk.current()) return false;
      going.current = go;
      dialog.current?.showModal();
      return true;
    };
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link === null || isElsewhere(event, link)) return;
      if (asks(() => window.location.assign(link.href))) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const traverse = (event: NavigateEvent) => {
      if (event.navigationType !== "traverse" || !event.cancelable) return;
      const { key } = event.destination;
      if (asks(() => void window.navigation.traverseTo(key))) event.preventDefault();
    };
    const unload = (event: BeforeUnloadEvent) => {
      if (asks(() => undefined)) {
        dialog.current?.close();
        event.preventDefault();
      }
    };
    document.addEventListener("click", click, true);
    window.addEventListener("beforeunload", unload);
    window.navigation?.addEventListener("navigate", traverse);
    return () => {
      document.removeEventListener("click", click, true);
      window.removeEventListener("beforeunload", unload);
      window.navigation?.removeEventListener("navigate", traverse);
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="leave-heading"
      aria-describedby="leave-body"
      className="m-auto max-w-md bg-paper p-6 text-left text-base text-ink backdrop:bg-night/50"
    >
      <h2 id="leave-heading" className="mt-0">
        {labels.heading}
      </h2>
      <p id="leave-body">{labels.body}</p>
      <div className="flex flex-wrap gap-4">
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {labels.stay}
        </Button>
        <Button
          onClick={() => {
            isLeaving.current = true;
            dialog.current?.close();
            going.current?.();
          }}
        >
          {labels.leave}
        </Button>
      </div>
    </dialog>
  );
}

/** A link that leaves this page where it is, or leads to help. */
function isElsewhere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey || link.target === "_blank";
  const isHere = link.pathname === window.location.pathname && link.hash !== "";
  const isPage = link.protocol === "http:" || link.protocol === "https:";
  return (
    isNewTab || isHere || !isPage || link.pathname === EMERGENCY_PAGE || link.pathname === "/alert"
  );
}
