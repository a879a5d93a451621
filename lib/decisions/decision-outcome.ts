import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import type { PatientMessage } from "./patient-message";

/** Somebody else's act that a form did not know of. `at`: "HH:MM" on the clinic's clock. */
export type OvertakenBy = { name: string; kind: string; at: string };

/** What a decision would make of its case, and of what the patient reads. Worked out by saving it and rolling back. */
export type Consequence = {
  before: PatientFacts;
  after: PatientFacts;
  /** Where the patient is, and when the clinic works: what their sentences are made with. */
  today: Day;
  calendar: WorkingCalendar;
  /** What the clinic writes to the patient with it; null: nothing. */
  message: PatientMessage | null;
  /** It lowers by more than two tiers, and rests neither on an examination nor on a second person. */
  needsSecondPerson: boolean;
};

/**
 * How a decision ends. `overtaken`: the case changed after the form was shown; `by` is null when no
 * colleague but new answers changed it. `answered`: the proposal that it carries out was
 * answered first. `claimed-by`: a colleague has claimed it. `previewed`: it was only asked what it would do.
 * `needs-second-person`: it lowers too far for one person who did not examine. Of each, nothing was stored.
 */
export type DecisionOutcome =
  | { outcome: "decided" }
  | { outcome: "previewed"; consequence: Consequence }
  | { outcome: "needs-second-person" }
  | { outcome: "not-found" | "closed" | "key-reused" }
  | { outcome: "overtaken"; by: OvertakenBy | null }
  | { outcome: "answered"; by: OvertakenBy }
  | { outcome: "claimed-by"; name: string };

/** Which referral, as it was when the form was shown, and under which submission key. */
export type DecisionTarget = {
  referralId: string;
  version: number;
  key: string;
  /** Only to say what it would do. */
  isPreview?: boolean;
  /** The colleague's proposal that it carries out, and the assessment on which that was made. */
  proposal?: { id: string; proposedBy: string; patientId: string; assessmentId: string };
};
