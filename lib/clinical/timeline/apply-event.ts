import type { Day } from "../calendar/day";
import type { AppointmentEvent, HistoryEvent, PlanEvent } from "../history/event";
import { isTakenBackWhole } from "../history/taken-back";
import { applyAnswer, applySafety } from "./apply-answer";
import { applyDecision, applyExamination, applyLab } from "./apply-clinic";
import { applyAreaAnswer, applyOnset, applySighting, applyTwitch } from "./apply-twitch";
import { NEVER, strengthened } from "./evidence";
import type { TimelineThresholds } from "./thresholds";
import type { Timeline } from "./timeline";
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

/** Takes one event into the timeline. Events come in the order of their days; their order within a day has no effect. */
export function applyEvent(
  timeline: Timeline,
  event: HistoryEvent,
  corrected: boolean,
  thresholds: TimelineThresholds,
): void {
  const isPatients = FROM_PATIENT.has(event.kind);
  // A result of a blood sample can be older than the patient's first word, and nothing was asked of them until then.
  if (timeline.openedOn === NEVER || (isPatients && timeline.lastEntryOn === NEVER)) {
    timeline.openedOn = event.day;
  }
  const knownOn = Math.max(event.day, event.recordedOn);
  const isOfLaboratory = event.kind === "lab";
  if (timeline.missingFrom === NEVER || (timeline.isOnlyLaboratory && !isOfLaboratory)) {
    timeline.missingFrom = knownOn;
    timeline.isOnlyLaboratory = isOfLaboratory;
    timeline.changed |= TOPIC.always;
  } else if (!isOfLaboratory && knownOn < timeline.missingFrom) timeline.missingFrom = knownOn;
  if (isPatients) timeline.lastEntryOn = event.day;
  if (corrected && isTakenBackWhole(event)) return;
  switch (event.kind) {
    case "answer":
      return applyAnswer(timeline, event, corrected);
    case "safety":
      return applySafety(timeline, event);
    case "twitch":
      return applyTwitch(timeline, event, thresholds);
    case "no-twitch":
      timeline.today.zero = true;
      return;
    case "onset":
      return applyOnset(timeline, event);
    case "area-answer":
      return applyAreaAnswer(timeline, event);
    case "clinician-sighting":
      return applySighting(timeline, event, thresholds);
    case "lab":
      return applyLab(timeline, event);
    case "examination":
      return applyExamination(timeline, event, thresholds);
    case "checklist":
      return applyChecklist(timeline, event);
    case "plan-started":
      timeline.plan.startedOn = event.day;
      return;
    case "plan-review":
      return applyReview(timeline, event, thresholds);
    case "text":
      timeline.unread.push({
        id: event.id,
        knownOn: Math.max(event.day, event.recordedOn),
        flagged: event.flagged,
        watchRecall: event.watchRecall ?? 0,
      });
      return;
    case "text-read":
      timeline.unread = timeline.unread.filter(({ id }) => id !== event.text);
      return;
    case "proxy-answered":
      if (timeline.proxy.answeredFrom <= timeline.proxy.confirmedOn)
        timeline.proxy.answeredFrom = event.day;
      timeline.proxy.answeredOn = event.day;
      timeline.changed |= TOPIC.always;
      return;
    case "proxy-confirmed":
      timeline.proxy.confirmedOn = event.day;
      timeline.changed |= TOPIC.always;
      return;
    case "rules-may-run":
      timeline.rulesMayRunOn = event.day;
      timeline.changed |= TOPIC.always;
      return;
    case "contact-attempt":
      timeline.contactedOn.push(event.day);
      return;
    case "appointment":
      return applyAppointment(timeline, event);
    case "decision":
      return applyDecision(timeline, event);
    case "correction":
      return;
    default:
      return event satisfies never;
  }
}

function applyChecklist(
  timeline: Timeline,
  event: Extract<HistoryEvent, { kind: "checklist" }>,
): void {
  const { checklist } = timeline;
  timeline.changed |= TOPIC.checklist;
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
      abandon(timeline, event.day);
      return;
    case "raised":
      if (checklist.raisedOn <= checklist.reportedOn) checklist.raisedOn = event.day;
      if (checklist.reportedOn < event.day) checklist.openSince = event.day;
      return;
    case "reported":
      checklist.reportedOn = event.day;
      checklist.openSince = NEVER;
      return;
    default:
      return event.state satisfies never;
  }
}

/** Keeps the first of the forms that were left since the last whole one: a later one takes nothing back. */
export function abandon({ checklist }: Timeline, day: Day): void {
  if (checklist.abandonedFrom <= checklist.completedOn) checklist.abandonedFrom = day;
  checklist.abandonedOn = day;
}

/** "No change" fails the plan from its review day on; "worse" counts at any time; "better" never lowers. */
function applyReview(
  timeline: Timeline,
  event: Extract<PlanEvent, { kind: "plan-review" }>,
  thresholds: TimelineThresholds,
): void {
  const { plan } = timeline;
  timeline.changed |= TOPIC.review;
  plan.reviewedOn = event.day;
  if (event.outcome !== "better") timeline.improvedDespiteSpread = NEVER;
  switch (event.outcome) {
    case "no-change": {
      const began = plan.startedOn === NEVER ? timeline.openedOn : plan.startedOn;
      if (event.day - began < thresholds.planReview) return;
      plan.failed = strengthened(plan.failed, event);
      return;
    }
    case "worse":
      timeline.worse = strengthened(timeline.worse, event);
      return;
    case "better":
      timeline.betterOn = event.day;
      return;
    default:
      return event.outcome satisfies never;
  }
}

function applyAppointment(timeline: Timeline, event: AppointmentEvent): void {
  timeline.visits = withVisit(timeline.visits, event);
  const on = Math.min(event.on, event.day);
  if (event.state === "seen" && on > timeline.seenOn) timeline.seenOn = on;
}
