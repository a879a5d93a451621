import type { Day } from "@/lib/clinical/calendar/day";
import {
  firstWorkingDayFrom,
  type WorkingCalendar,
} from "@/lib/clinical/calendar/working-calendar";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import type { RuleId } from "@/lib/clinical/triage/rule-id";

import { type NextStep, nextSteps } from "./next-steps";
import { patientReasons } from "./patient-reasons";

/** What happens next and why, in the order of the page: what a patient reads, and a clinician before deciding. */
export function nextOf(
  facts: PatientFacts,
  { today, calendar }: { today: Day; calendar: WorkingCalendar },
): { steps: readonly NextStep[]; reasons: readonly RuleId[] } {
  return {
    steps: nextSteps(facts, { today, clinicOpenOn: firstWorkingDayFrom(today, calendar) }),
    reasons: facts.status === "open" ? patientReasons(facts) : [],
  };
}
