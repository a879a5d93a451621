import { useEffect, useState } from "react";
import type { UnsentRoute } from "@/components/patient/unsent-emergency";
import type { EmergencyWords } from "@/lib/clinical/notes/watch";
import type { Typed } from "@/lib/format/form-state";

type Watch = (note: string) => readonly EmergencyWords[];

/**
 * Whom to call about the words of a note. The watch is fetched after the page is drawn, while there is a network;
 * until it is here no note is urgent to the page, and the server's own watch decides alone.
 */
export function useNoteRoutes(): (note: Typed[string] | undefined) => readonly UnsentRoute[] {
  const [watch, setWatch] = useState<Watch | null>(null);
  useEffect(() => {
    import("@/lib/clinical/notes/emergency-words").then(
      ({ emergencyWordsIn }) => setWatch(() => emergencyWordsIn),
      () => undefined,
    );
  }, []);
  return (note) =>
    [note ?? []]
      .flat()
      .flatMap((text) => watch?.(text) ?? [])
      .map(({ concept }) => (concept === "self-harm" ? "crisis" : "emergency"));
}
