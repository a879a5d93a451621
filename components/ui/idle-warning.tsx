"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "./button";

const WARN_SECONDS = 120;
/** Drawing the page was a sign of life, and one is noted at most a minute late: no warning is due before this. */
const FIRST_ASK_SECONDS = 12 * 60;
const AGAIN_SECONDS = 15;
const PATIENCE_MS = 10_000;

export type IdleLabels = {
  soonHeading: string;
  soonBody: string;
  stay: string;
  endedHeading: string;
  endedBody: string;
  signIn: string;
  showPage: string;
};

/**
 * Warns a member of staff two minutes before an idle session ends and lets it go on; once it has ended it covers the
 * page, with what was typed still on it, until somebody has signed in again.
 */
export function IdleWarning({ labels }: { labels: IdleLabels }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<"quiet" | "soon" | "ended">("quiet");

  async function ask(method: "GET" | "POST") {
    clearTimeout(timer.current);
    const left = await secondsLeft(method);
    const next = left === "unknown" ? null : left === null ? "ended" : stateOf(left);
    if (next !== null) setState(next);
    const seconds =
      typeof left === "number" && next === "quiet" ? left - WARN_SECONDS : AGAIN_SECONDS;
    if (next !== "ended") timer.current = setTimeout(() => void ask("GET"), seconds * 1000);
  }

  useEffect(() => {
    timer.current = setTimeout(() => void ask("GET"), FIRST_ASK_SECONDS * 1000);
    return () => clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    if (state === "quiet") dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [state]);

  const isEnded = state === "ended";
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="idle-heading"
      aria-describedby="idle-body"
      onCancel={(event) => {
        event.preventDefault();
        void ask(isEnded ? "GET" : "POST");
      }}
      className={`m-auto max-w-md bg-paper p-6 text-ink ${isEnded ? "backdrop:bg-paper" : "backdrop:bg-night/50"}`}
    >
      <h2 id="idle-heading" className="mt-0">
        {isEnded ? labels.endedHeading : labels.soonHeading}
      </h2>
      <p id="idle-body">{isEnded ? labels.endedBody : labels.soonBody}</p>
      {isEnded ? (
        <>
          <p>
            <a href="/sign-in" target="_blank" rel="noopener">
              {labels.signIn}
            </a>
          </p>
          <Button onClick={() => void ask("GET")}>{labels.showPage}</Button>
        </>
      ) : (
        <Button onClick={() => void ask("POST")}>{labels.stay}</Button>
      )}
    </dialog>
  );
}

function stateOf(left: number): "quiet" | "soon" {
  return left > WARN_SECONDS ? "quiet" : "soon";
}

/** Null: the session has ended. */
async function secondsLeft(method: "GET" | "POST"): Promise<number | null | "unknown"> {
  try {
    const response = await fetch("/session-time", {
      method,
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // A guarded address sends whoever is not signed in elsewhere, and the browser shows no more of that.
    if (response.type === "opaqueredirect" || response.status === 403) return null;
    if (!response.ok) return "unknown";
    const answer: { secondsLeft: number | null } = await response.json();
    return answer.secondsLeft;
  } catch {
    return "unknown";
  }
}
