"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type FormState, helpOf } from "@/lib/format/form-state";
import {
  type DraftTarget,
  newestDraft,
  onLateDraft,
  type Snapshot,
  sendDraft,
  snapshotOf,
} from "./keep-draft";
import { type LeaveLabels, LeaveWarning } from "./leave-warning";

const PAUSE_MS = 2500;

/**
 * What a form holds that was not sent: kept as a draft while it is filled in, where `draft` says so, and spoken of before
 * it would be lost.
 */
export function UnsavedWork({
  state,
  draft,
  onVersion,
  labels,
}: {
  state: FormState;
  draft: DraftTarget | undefined;
  onVersion: ((version: number) => void) | undefined;
  labels: LeaveLabels;
}) {
  const place = useRef<HTMLSpanElement>(null);
  const router = useRouter();
  const [says, setSays] = useState("");
  /** Grows with each draft after which another is due. */
  const [again, setAgain] = useState(0);
  const work = useRef<{
    isTyped: boolean;
    isSent: boolean;
    hasFailed: boolean;
    timer: ReturnType<typeof setTimeout> | undefined;
    /** Sent, and not known to have arrived. */
    unanswered: Snapshot | null;
    isSending: boolean;
    /** Sends the form, once the draft before it has its answer. */
    held: (() => void) | null;
  }>({
    isTyped: false,
    isSent: false,
    hasFailed: false,
    timer: undefined,
    unanswered: null,
    isSending: false,
    held: null,
  });

  const isAtRisk = () => {
    const { isTyped, isSent, hasFailed } = work.current;
    return isTyped && !isSent && (draft === undefined || hasFailed || !navigator.onLine);
  };

  const keep = useEffectEvent(async (form: HTMLFormElement) => {
    const now = work.current;
    clearTimeout(now.timer);
    if (draft === undefined || now.isSent || now.isSending || !now.isTyped) return;
    const body = now.unanswered ?? snapshotOf(form, draft);
    if (now.unanswered === null) now.isTyped = false;
    now.unanswered = body;
    now.isSending = true;
    const answer = await sendDraft(form, draft, body);
    now.isSending = false;
    now.hasFailed = answer === null || answer === "refused" || !answer.isKept;
    if (answer !== null) now.unanswered = null;
    if (now.held !== null) {
      const version = answer === null || answer === "refused" ? undefined : answer.version;
      if (version !== undefined) flushSync(() => onVersion?.(version));
      now.held();
      now.held = null;
      return;
    }
    if (now.isSent) return;
    if (answer !== null && answer !== "refused") {
      if (answer.version !== undefined) onVersion?.(answer.version);
      // Whom to call is before their eyes already: they are led nowhere while they read it.
      if (answer.goTo !== undefined && helpOf(state).length === 0) {
        now.isSent = true;
        window.location.assign(answer.goTo);
        return;
      }
    }
    setSays(lineOf(answer, draft));
    const isMore = now.isTyped;
    if (now.hasFailed) now.isTyped = true;
    if (isMore) setAgain(again + 1);
  });

  const showNewest = useEffectEvent(() => {
    const newest = draft === undefined || work.current.isTyped ? null : newestDraft(draft);
    if (newest !== null && newest > (draft?.savedAt ?? "")) router.refresh();
  });

  const isVersioned = useEffectEvent(() => onVersion !== undefined);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const now = work.current;
    // The page may have been drawn before its draft was last kept, and be shown again by Back.
    showNewest();
    const hearNoMore = onLateDraft(() => showNewest());
    const type = () => {
      now.isTyped = true;
      now.isSent = false;
      clearTimeout(now.timer);
      now.timer = setTimeout(() => void keep(form), PAUSE_MS);
    };
    const send = (event: SubmitEvent) => {
      const { target, submitter } = event;
      const isDeletion =
        target instanceof HTMLFormElement && target.elements.namedItem("draft-form") !== null;
      if (target !== form && !isDeletion) return;
      clearTimeout(now.timer);
      // What is sent starts from the version that the draft before it makes.
      if (target === form && isVersioned() && (now.isSending || now.unanswered !== null)) {
        if (now.held === null) {
          event.preventDefault();
          event.stopPropagation();
          now.held = () => form.requestSubmit(submitter);
          if (!now.isSending) {
            now.isTyped = true;
            void keep(form);
          }
          return;
        }
      }
      now.isSent = true;
    };
    const leave = () => {
      if (document.visibilityState === "hidden") void keep(form);
    };
    const keepNow = () => void keep(form);
    if (isTouched(form)) type();
    form.addEventListener("input", type);
    form.addEventListener("change", type);
    document.addEventListener("submit", send, true);
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", keepNow);
    window.addEventListener("online", keepNow);
    return () => {
      hearNoMore();
      void keep(form);
      clearTimeout(now.timer);
      form.removeEventListener("input", type);
      form.removeEventListener("change", type);
      document.removeEventListener("submit", send, true);
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", keepNow);
      window.removeEventListener("online", keepNow);
    };
  }, []);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form || again === 0) return;
    work.current.timer = setTimeout(() => void keep(form), PAUSE_MS);
  }, [again]);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form || state.status === "idle" || state.status === "answered") return;
    const now = work.current;
    now.isSent = false;
    now.isTyped = true;
    now.timer = setTimeout(() => void keep(form), PAUSE_MS);
  }, [state]);

  return (
    <>
      <span ref={place} hidden />
      {draft !== undefined && <output className="my-2 block min-h-6 text-ink-soft">{says}</output>}
      <LeaveWarning isAtRisk={isAtRisk} labels={labels} />
    </>
  );
}

/** Whether it was filled in before the script of the page came. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
    if (!(element instanceof HTMLInputElement)) return false;
    const { type, value, defaultValue, checked, defaultChecked } = element;
    return type === "radio" || type === "checkbox"
      ? checked !== defaultChecked
      : type !== "hidden" && value !== defaultValue;
  });
}

function lineOf(
  answer: Awaited<ReturnType<typeof sendDraft>>,
  { labels }: Pick<DraftTarget, "labels">,
): string {
  if (answer === null || answer === "refused") return labels.notKept;
  if (!answer.isKept) return answer.problem ?? "";
  const time = new Date(answer.savedAt).toLocaleTimeString("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  return labels.kept.replace("{time}", time);
}
