import { dayFromIso } from "@/lib/clinical/calendar/day";
import { presentationOf } from "@/lib/clinical/emg/presentation";
import { suggestedPart } from "@/lib/clinical/emg/suggested-part";
import { answered } from "@/lib/clinical/emg/testing/answered";
import { completePart } from "@/lib/clinical/emg/testing/complete-part";
import {
  FOREARM,
  historyOf,
  onset,
  SHOULDER,
  THIGH,
  twitch,
  twitchOn,
} from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { EmgRequestContent } from "../content";
import { recordPart } from "../record/record-part";

const START = dayFromIso("2025-01-06");
export const AS_OF = dayFromIso("2025-04-07");

/** The dated case of the article: forearm, shoulder, thigh, then weakness of the arm. */
export const WORKED_HISTORY = historyOf(
  onset(START, START),
  twitchOn(START, START + 20, FOREARM),
  twitch(START + 45, SHOULDER, { duration: "10-to-60-min" }),
  twitch(START + 47, SHOULDER, { duration: "over-6-hours" }),
  twitchOn(START + 70, START + 72, THIGH),
  answered(START + 84, "feels-weak", "yes", { since: START + 80, areas: [FOREARM] }),
  answered(START + 84, "task-lifting", "yes", { since: START + 82 }),
  answered(START + 84, "numb-tingle", "none"),
  answered(START + 84, "cramps", 2),
);

export function workedRecord(given: { name?: string } = {}) {
  return recordPart({
    facts: "worked-case",
    clinic: { name: "Example Neurology", phone: "01632 960000" },
    patient: {
      name: given.name ?? "Mark Example",
      birthDate: "1983-02-01",
      sex: "male",
      hospitalNumber: "H-100",
      phone: null,
      language: "en",
    },
    current: {
      tier: "urgent",
      band: "a",
      information: "complete",
      overdue: "breach",
      deadlineOn: "2025-03-15",
      emgBy: "2025-04-20",
      reasons: ["U1", "S1"],
    },
    run: {
      ruleSet: LIVE_RULE_SET.version,
      assessedOn: "07-Apr-2025",
      closed: [
        {
          rule: "U4",
          by: "Dr Rowan Hale",
          on: START + 70,
          reasonCode: "explained-otherwise",
          reason: "A known carpal tunnel",
        },
      ],
      findings: [
        {
          rule: "E01",
          tier: "emergency",
          band: null,
          since: START + 84,
          knownSince: START + 84,
          target: null,
          deadline: START + 84,
          bloodsBy: null,
          emgBy: null,
          firstLookBy: null,
          certainty: "not-sure",
          evidence: [],
        },
      ],
    },
    ruleSet: LIVE_RULE_SET,
    history: WORKED_HISTORY,
    asOf: AS_OF,
  });
}

export function draftContent(given: Partial<EmgRequestContent> = {}): EmgRequestContent {
  return {
    form: 2,
    record: workedRecord(),
    clinician: suggestedPart(presentationOf(WORKED_HISTORY, AS_OF, LIVE_RULE_SET.thresholds)),
    amends: null,
    signature: null,
    signedBlocks: null,
    ...given,
  };
}

/** A draft whose examination is filled. */
export function completeContent(given: Partial<EmgRequestContent> = {}): EmgRequestContent {
  const { fields, examination, safety } = completePart();
  const draft = draftContent();
  return draftContent({
    clinician: { ...draft.clinician, fields, examination, safety },
    ...given,
  });
}
