import type { LabEvent } from "../../history/event";
import type { QuestionId } from "../../history/question";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { isOfLaboratory } from "./of-laboratory";

/** What makes an emergency of a value that is none without symptoms. */
const SYMPTOMS = [
  ["feels-weak", "yes"],
  ["palpitations", "yes"],
  ["numb-tingle", "constant"],
] as const satisfies readonly (readonly [QuestionId, string])[];

/** The emergencies that one laboratory value makes beside every symptom that counts. */
export function laboratoryEmergencies(event: LabEvent): readonly string[] {
  const { day, recordedOn } = event;
  const symptoms = SYMPTOMS.map(([question, value]) => ({
    kind: "answer" as const,
    id: question,
    day,
    recordedOn,
    question,
    value,
    since: null,
    areas: [],
  }));
  const { findings } = assess(
    { id: "", birthDay: null, events: [event, ...symptoms] },
    LIVE_RULE_SET,
    day,
  );
  return findings.flatMap(({ rule, tier }) =>
    tier === "emergency" && isOfLaboratory(rule) ? [rule] : [],
  );
}
