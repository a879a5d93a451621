import { useEffect, useState } from "react";
import type { UnsentRoute } from "@/components/patient/unsent-emergency";
import type { EmergencyWords } from "@/lib/clinical/notes/watch";
import type { Typed } from "@/lib/format/form-state";

type Watch = (note: string) => readonly EmergencyWords[];

/** What somebody does who begins to fill in the form. */
const BEGINNINGS = ["pointerdown", "keydown", "focusin"] as const;

/**
 * Whom to call about the words of a note; null: the note has words, and what reads them is not here. It is fetched at the
 * first touch of the page, and again at the next one if that failed.
 */
export function useNoteRoutes(): (
  note: Typed[string] | undefined,
) => readonly UnsentRoute[] | null {
  const [watch, setWatch] = useState<Watch | null>(null);
  useEffect(() => {
    if (watch !== null) return;
    let isAsked = false;
    const fetchWatch = () => {
      if (isAsked) return;
      isAsked = true;
      import("@/lib/clinical/notes/emergency-words").then(
        ({ emergencyWordsIn }) => setWatch(() => emergencyWordsIn),
        () => {
          isAsked = false;
        },
      );
    };
    for (const beginning of BEGINNINGS) addEventListener(beginning, fetchWatch);
    return () => {
      for (const beginning of BEGINNINGS) removeEventListener(beginning, fetchWatch);
    };
  }, [watch]);
  return (note) => {
    const texts = [note ?? []].flat().filter((text) => text.trim() !== "");
    if (watch === null) return texts.length === 0 ? [] : null;
    return texts
      .flatMap((text) => watch(text))
      .map(({ concept }) => (concept === "self-harm" ? "crisis" : "emergency"));
  };
}
