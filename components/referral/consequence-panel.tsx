"use client";

import { useEffect, useRef, useState } from "react";
import type { FormAction } from "@/components/ui/action-form";
import { type FormState, IDLE_FORM } from "@/lib/format/form-state";
import { Consequences } from "./consequences";
import type { PreviewLabels } from "./decision-labels";

const PAUSE_MS = 500;

/**
 * What the decision would do, in the server's words: after "See what this does", and with script while the form around it
 * is filled in.
 */
export function ConsequencePanel({
  action,
  state,
  labels,
}: {
  action: FormAction;
  state: FormState;
  labels: PreviewLabels;
}) {
  const panel = useRef<HTMLElement>(null);
  const [live, setLive] = useState<FormState | null>(null);
  useEffect(() => {
    const form = panel.current?.closest("form");
    if (!form) return undefined;
    let asked = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      // Not reached: what was shown before may no longer be so.
      const answer = await action(IDLE_FORM, new FormData(form)).catch(() => IDLE_FORM);
      if (mine === asked) setLive(answer);
    };
    const onChange = () => {
      clearTimeout(pause);
      pause = setTimeout(() => void ask(), PAUSE_MS);
    };
    form.addEventListener("input", onChange);
    return () => {
      asked += 1;
      clearTimeout(pause);
      form.removeEventListener("input", onChange);
    };
  }, [action]);
  const shown = live ?? state;
  const rows = shown.status === "answered" ? shown.rows : [];
  return (
    <section
      ref={panel}
      aria-labelledby="consequence"
      className="my-5 border-2 border-link bg-paper p-4"
    >
      <h3
        id="consequence"
        tabIndex={-1}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by its own button
        autoFocus={state.status === "answered"}
        className="mt-0"
      >
        {labels.heading}
      </h3>
      <output className="block">
        {rows.length === 0 ? (
          <p>{unfinished(live, labels)}</p>
        ) : (
          <Consequences rows={rows} labels={labels} />
        )}
      </output>
    </section>
  );
}

/** Why there is nothing to show yet: what the form still lacks, where the server has said it. */
function unfinished(live: FormState | null, labels: PreviewLabels): string {
  if (live?.status === "failed") return live.message;
  if (live?.status === "refused") return Object.values(live.errors).join(". ");
  return labels.unfinished;
}
