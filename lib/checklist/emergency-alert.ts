import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import type { QuestionId } from "@/lib/clinical/history/question";
import { assess } from "@/lib/clinical/triage/assess";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { ALERT_QUESTIONS, isAlert } from "./alert-answer";
import { type AlertRoute, type AlertRule, alertRoute, alertRule, noteRoutes } from "./alert-routes";

/** What a patient is shown before anything else; `rules`: emergencies that other answers make together. */
export type EmergencyAlert = {
  answers: readonly { question: QuestionId; value: "yes" | "unsure" }[];
  rules: readonly AlertRule[];
  /** Where the words of an emergency in notes lead; empty where no note holds any. */
  notes: readonly AlertRoute[];
  /** The ids of all that led here: whoever has read this has read of these. */
  events: readonly string[];
};

/** Every way to help that an alert leads to. */
export function alertRoutes({ answers, rules, notes }: EmergencyAlert): ReadonlySet<AlertRoute> {
  return new Set<AlertRoute>([
    ...answers.map(({ question }) => alertRoute(question)),
    ...rules.map(({ route }) => route),
    ...notes,
  ]);
}

/** Whether someone to talk to is all that an alert leads to: it is shown without an alarm then. */
export function isCrisisOnly(alert: EmergencyAlert): boolean {
  const routes = alertRoutes(alert);
  return routes.has("crisis") && routes.size === 1;
}

/**
 * What the patient reported and has not read of, of two answers to one question the more serious; null when
 * there is nothing. `read`: the events whose alert was read; reported again, they count as new. `current`: the
 * emergencies of the newest assessment.
 */
export function unreadAlert(
  history: History,
  read: ReadonlySet<string>,
  current: readonly Finding[],
): EmergencyAlert | null {
  const unread = history.events.filter(({ id }) => !read.has(id));
  const isUnread = new Set(unread.map(({ id }) => id));
  const raised = unread.filter(isAlert);
  const isRaised = new Set(raised.map(({ id }) => id));
  // The rules keep to the first report of an answer: a repetition is only seen without what was read of.
  const anew = read.size === 0 ? [] : emergenciesOf({ ...history, events: unread });
  const met = [...current, ...anew].filter(({ evidence }) =>
    evidence.some((id) => isUnread.has(id)),
  );
  if (raised.length === 0 && met.length === 0) return null;

  const isRaisedItself = ({ evidence }: Finding) => evidence.some((id) => isRaised.has(id));
  const rules = new Set(met.filter((finding) => !isRaisedItself(finding)).map(({ rule }) => rule));
  const evidence = new Set(met.flatMap((finding) => finding.evidence));
  const reported = new Set(
    history.events.filter(({ id }) => evidence.has(id)).flatMap((event) => answerKeys(event)),
  );
  const leadsHere = (event: HistoryEvent) =>
    isRaised.has(event.id) ||
    evidence.has(event.id) ||
    answerKeys(event).some((it) => reported.has(it));
  return {
    answers: ALERT_QUESTIONS.flatMap((question) => worstAnswer(raised, question)),
    rules: [...rules].map(alertRule),
    notes: [
      ...new Set(raised.flatMap((event) => (event.kind === "text" ? noteRoutes(event) : []))),
    ],
    events: unread.filter(leadsHere).map(({ id }) => id),
  };
}

/** The emergencies that a history makes on the last day on which something of it was reported. */
function emergenciesOf(history: History): readonly Finding[] {
  const [first, ...others] = history.events.map(({ recordedOn }) => recordedOn);
  if (first === undefined) return [];
  const reportedOn = others.reduce((last, day) => Math.max(last, day), first);
  return assess(history, LIVE_RULE_SET, reportedOn).findings.filter(
    ({ tier, certainty }) => tier === "emergency" && certainty === "met",
  );
}

/** What makes one answer the same as another; nothing for an event that is no answer. */
function answerKeys(event: HistoryEvent): string[] {
  return event.kind === "answer" ? [`${event.question} ${event.value}`] : [];
}

function worstAnswer(
  raised: readonly HistoryEvent[],
  question: QuestionId,
): EmergencyAlert["answers"] {
  const values = raised.flatMap((event) =>
    event.kind === "answer" && event.question === question ? [event.value] : [],
  );
  if (values.length === 0) return [];
  return [{ question, value: values.includes("yes") ? "yes" : "unsure" }];
}
