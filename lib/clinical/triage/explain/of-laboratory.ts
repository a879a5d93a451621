import { LABORATORY_RULES } from "../rules/laboratory";

const IDS: ReadonlySet<string> = new Set(LABORATORY_RULES.map(({ id }) => id));

/** Whether a rule speaks of a laboratory's value, which the patient did not report. */
export function isOfLaboratory(ruleId: string): boolean {
  return IDS.has(ruleId);
}
