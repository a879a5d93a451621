import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { BodyArea } from "@/lib/clinical/spread/body-areas";
import type { SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { ExplainedFinding } from "@/lib/clinical/triage/explain/explain";
import type { PatientIdentity } from "@/lib/format/patient-identity";
import type { CaseSummary } from "./case-summary";
import type { DecisionLine } from "./decision-line";
import type { CurrentCase } from "./referral-record";

/** A case as it is shown beside the list. */
export type Peek = {
  referralId: string;
  patient: PatientIdentity;
  current: CurrentCase;
  /** Null while nobody has claimed it. */
  owner: { personId: string; name: string } | null;
  /** The open findings, most urgent first, one of each rule. */
  explained: readonly ExplainedFinding[];
  summary: CaseSummary;
  /** The newest examination of a decision in force; null: none. */
  examined: DecisionLine["examined"];
  areas: readonly BodyArea[];
  /** Eight weeks. */
  grid: SpreadGrid;
  /** The day from which the deadline counts. */
  clockFrom: Day;
  clinic: { zone: string; calendar: WorkingCalendar; today: Day };
};
