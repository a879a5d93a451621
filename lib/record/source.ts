import type { Day } from "@/lib/clinical/calendar/day";

/** How words reached the clinic: typed by the patient, or reported to staff who wrote them down. */
type Channel = "portal" | "phone";

/** The page of a response that replies to a question of the clinic, and begins or goes on with no checklist. */
export const REPLY = "reply";

/**
 * What the new events come from. A journal entry and a checklist page are stored with them; a decision
 * is stored by its own command before; the worker brings no events.
 */
export type Source =
  | {
      kind: "journal-entry";
      id: string;
      /** The day that the entry is about, in the patient's zone. */
      day: Day;
      channel: Channel;
      note: string | null;
      /** The entries of that day that this one takes the place of. */
      supersedes?: readonly string[];
    }
  | {
      kind: "checklist-response";
      id: string;
      /** Groups the pages of one run. */
      checklistId: string;
      page: string;
      channel: Channel;
      /** The events whose emergency alert was read. */
      readEvents?: readonly string[];
      /** Of the emergency signs that the page showed. */
      wording?: string;
      /** It changes answers that were sent. */
      isCorrection?: true;
      /** The words of a reply. */
      note?: string | null;
    }
  | { kind: "decision"; id: string }
  | { kind: "worker"; id: string };
