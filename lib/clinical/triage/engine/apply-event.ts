import type { Day } from "../../calendar/day";
import type { AppointmentEvent, HistoryEvent, PlanEvent } from "../../history/event";
import { isTakenBackWhole } from "../../history/taken-back";
import type { Thresholds } from "../rule";
import { applyAnswer, applySafety } from "./apply-answer";
import { applyDecision, applyExamination, applyLab } from "./apply-clinic";
import { applyAreaAnswer, applyOnset, applySighting, applyTwitch } from "./apply-twitch";
import { NEVER, strengthened } from "./evidence";
import type { State } from "./state";
import { TOPIC } from "./topic";
import { withVisit } from "./visits";

/** What the patient says or does; the clinic's own events are no sign that the patient is still there. */
const FROM_PATIENT: ReadonlySet<HistoryEvent["kind"]> = new Set([
  "twitch",
  "no-twitch",
  "onset",
  "area-answer",
  "answer",
  "safety",
  "checklist",
  "plan-started",
  "plan-review",
  "text",
]);

/** Takes one event into the state. Events come in the order of their days; their order within a day has no effect. */
export function applyEvent(
  state: State,
  event: HistoryEvent,
  corrected: boolean,
  thresholds: Thresholds,
): void {
  const isPatients = FROM_PATIENT.has(event.kind);
  // A result of a blood sample can be older than the patient's first word, and nothing was asked of them until then.
  if (state.openedOn === NEVER || (isPatients && state.lastEntryOn === NEVER)) {
    state.openedOn = event.day;
  }
  const knownOn = Math.max(event.day, event.recordedOn);
  const isOfLaboratory = event.kind === "lab";
  if (state.missingFrom === NEVER || (state.isOnlyLaboratory && !isOfLaboratory)) {
    state.missingFrom = knownOn;
    state.isOnlyLaboratory = isOfLaboratory;
    state.changed |= TOPIC.always;
  } else if (!isOfLaboratory && knownOn < state.missingFrom) state.missingFrom = knownOn;
  if (isPatients) state.lastEntryOn = event.day;
  if (corrected && isTakenBackWhole(event)) return;
  switch (event.kind) {
    case "answer":
      return applyAnswer(state, event, corrected);
    case "safety":
      return applySafety(state, event);
    case "twitch":
      return applyTwitch(state, event, thresholds);
    case "no-twitch":
      state.today.zero = true;
      return;
    case "onset":
      return applyOnset(state, event);
    case "area-answer":
      return applyAreaAnswer(state, event);
    case "clinician-sighting":
      return applySighting(state, event, thresholds);
    case "lab":
      return applyLab(state, event);
    case "examination":
      return applyExamination(state, event, thresholds);
    case "checklist":
      return applyChecklist(state, event);
    case "plan-started":
      state.plan.startedOn = event.day;
      return;
    case "plan-review":
      return applyReview(state, event, thresholds);
    case "text":
      state.unread.push({
        id: event.id,
        knownOn: Math.max(event.day, event.recordedOn),
        flagged: event.flagged,
        watchRecall: event.watchRecall ?? 0,
      });
      return;
    case "text-read":
      state.unread = state.unread.filter(({ id }) => id !== event.text);
      return;
    case "proxy-answered":
      if (state.proxy.answeredFrom <= state.proxy.confirmedOn) state.proxy.answeredFrom = event.day;
      state.proxy.answeredOn = event.day;
      state.changed |= TOPIC.always;
      return;
    case "proxy-confirmed":
      state.proxy.confirmedOn = event.day;
      state.changed |= TOPIC.always;
      return;
    case "rules-may-run":
      state.rulesMayRunOn = event.day;
      state.changed |= TOPIC.always;
      return;
    case "contact-attempt":
      state.contactedOn.push(event.day);
      return;
    case "appointment":
      return applyAppointment(state, event);
    case "decision":
      return applyDecision(state, event);
    case "correction":
      return;
    default:
      return event satisfies never;
  }
}

function applyChecklist(state: State, event: Extract<HistoryEvent, { kind: "checklist" }>): void {
  const { checklist } = state;
  state.changed |= TOPIC.checklist;
  switch (event.state) {
    case "started":
      if (checklist.completedOn < event.day && checklist.abandonedOn < event.day) {
        checklist.openSince = event.day;
      }
      return;
    case "completed":
      checklist.openSince = NEVER;
      checklist.completedOn = event.day;
      return;
    case "cancelled":
      checklist.openSince = NEVER;
      return;
    case "abandoned":
      checklist.openSince = NEVER;
      abandon(state, event.day);
      return;
    case "raised":
      if (checklist.raisedOn <= checklist.reportedOn) checklist.raisedOn = event.day;
      if (checklist.reportedOn < event.day) checklist.openSince = event.day;
      return;
    case "told":
      checklist.reportedOn = event.day;
      checklist.openSince = NEVER;
      return;
    default:
      return event.state satisfies never;
  }
}

/** Keeps the first of the forms that were left since the last whole one: a later one takes nothing back. */
export function abandon({ checklist }: State, day: Day): void {
  if (checklist.abandonedFrom <= checklist.completedOn) checklist.abandonedFrom = day;
  checklist.abandonedOn = day;
}

/** "No change" fails the plan from its review day on; "worse" counts at any time; "better" never lowers. */
function applyReview(
  state: State,
  event: Extract<PlanEvent, { kind: "plan-review" }>,
  thresholds: Thresholds,
): void {
  const { plan } = state;
  state.changed |= TOPIC.review;
  plan.reviewedOn = event.day;
  if (event.outcome !== "better") state.improvedDespiteSpread = NEVER;
  switch (event.outcome) {
    case "no-change": {
      const began = plan.startedOn === NEVER ? state.openedOn : plan.startedOn;
      if (event.day - began < thresholds.planReview) return;
      plan.failed = strengthened(plan.failed, event);
      return;
    }
    case "worse":
      state.worse = strengthened(state.worse, event);
      return;
    case "better":
      state.betterOn = event.day;
      return;
    default:
      return event.outcome satisfies never;
  }
}

function applyAppointment(state: State, event: AppointmentEvent): void {
  state.visits = withVisit(state.visits, event);
  const on = Math.min(event.on, event.day);
  if (event.state === "seen" && on > state.seenOn) state.seenOn = on;
}
