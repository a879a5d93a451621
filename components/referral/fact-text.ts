import type { useTranslations } from "next-intl";
import type { messages } from "@/i18n/messages";
import { type Area, type AreaKey, areaKey, SIDES } from "@/lib/clinical/body/area";
import { SITE_IDS } from "@/lib/clinical/body/site";
import type {
  AnswerEvent,
  HistoryEvent,
  LabEvent,
  TwitchEvent,
} from "@/lib/clinical/history/event";
import { QUESTION_IDS, SAFETY_GROUPS } from "@/lib/clinical/history/question";
import type { RaisedTier } from "@/lib/clinical/history/tier";
import { RAISED_RULES } from "@/lib/clinical/triage/rules/raised";
import { clinicDate, clinicDateOf } from "@/lib/format/clinic-date";

export type ReferralText = ReturnType<typeof useTranslations<"referral">>;
type ValueKey = keyof typeof messages.referral.value;

/** "Forearm, right". */
export function areaText(t: ReferralText, { site, side }: Area): string {
  const name = t(`site.${site}`);
  return side === "midline" ? name : `${name}, ${t(`side.${side}`)}`;
}

/** The words of a stored area; of a side that the patient could not name, and of a whole limb, too. */
export function areaKeyText(t: ReferralText, key: AreaKey): string {
  const known = SITE_IDS.flatMap((site) => SIDES.map((side) => ({ site, side }))).find(
    (area) => areaKey(area) === key,
  );
  return known ? areaText(t, known) : key;
}

/** An option of a question in words; a number on a scale stays a number. */
export function valueText(t: ReferralText, value: string | number): string {
  if (typeof value === "number") return String(value);
  return t.has(`value.${value}` as `value.${ValueKey}`)
    ? t(`value.${value}` as `value.${ValueKey}`)
    : value;
}

/** What one event says, as it was reported, without its date. */
export function factText(t: ReferralText, event: HistoryEvent): string {
  switch (event.kind) {
    case "twitch":
      return [t("fact.twitch", { area: areaText(t, event.area) }), ...twitchDetails(t, event)].join(
        " · ",
      );
    case "clinician-sighting":
      return t("fact.sighting", { method: event.method, area: areaText(t, event.area) });
    case "onset":
      return t("fact.onset", { date: clinicDate(event.onset), accuracy: event.accuracy });
    case "area-answer":
      return t("fact.area-answer", {
        area: areaText(t, event.area),
        answer: t(`areaAnswer.${event.value}`),
      });
    case "answer":
      return answerText(t, event);
    case "safety":
      return t("fact.safety", {
        group: t(`group.${event.group}`),
        value: t(`value.${event.value}`),
      });
    case "checklist":
      return t("fact.checklist", { state: t(`checklistState.${event.state}`) });
    case "plan-review":
      return t("fact.plan-review", { outcome: t(`planOutcome.${event.outcome}`) });
    case "lab":
      return labText(t, event);
    case "examination":
      return t("fact.examination", { muscle: event.muscle, side: event.side, mrc: event.mrc });
    case "text":
      return t("fact.text", { flagged: event.flagged ? "yes" : "no" });
    case "appointment":
      return t("fact.appointment", {
        date: clinicDate(event.on),
        state: t(`appointmentState.${event.state}`),
      });
    case "decision":
      return event.raisesTo === undefined
        ? t("fact.decision", { decision: t(`decision.${event.decision}`) })
        : t("fact.raised", { tier: raisedText(t, event.raisesTo) });
    case "no-twitch":
    case "plan-started":
    case "text-read":
    case "correction":
    case "proxy-answered":
    case "proxy-confirmed":
    case "rules-may-run":
    case "contact-attempt":
      return t(`fact.${event.kind}`);
    default:
      return event satisfies never;
  }
}

function labText(t: ReferralText, { test, value, unit, lowerLimit, upperLimit }: LabEvent) {
  return [
    t("fact.lab", {
      test: t(`labTest.${test}`),
      value: String(value),
      unit: unit ?? t("fact.unknownUnit"),
    }),
    ...(lowerLimit == null ? [] : [t("fact.lowerLimit", { limit: String(lowerLimit) })]),
    ...(upperLimit === null ? [] : [t("fact.upperLimit", { limit: String(upperLimit) })]),
  ].join(", ");
}

/** The tier to which a case was raised by hand: "Urgent A". */
export function raisedText(t: ReferralText, tier: RaisedTier): string {
  return t(`tier.${tier}`, { band: RAISED_RULES[tier].band?.toUpperCase() ?? "" }).trim();
}

/** When it was reported: one date, or two where it became known on a later day than it was true. */
export function factDate(t: ReferralText, { day, recordedOn }: HistoryEvent): string {
  return day === recordedOn
    ? t("fact.on", { date: clinicDate(day) })
    : t("fact.late", { date: clinicDate(day), recorded: clinicDate(recordedOn) });
}

/** How long, when in the day and what with, as far as it was reported. */
export function twitchDetails(t: ReferralText, event: TwitchEvent): string[] {
  const times = event.timesOfDay.map((time) => t(`time.${time}`)).join(", ");
  const triggers = event.triggers.map((trigger) => t(`trigger.${trigger}`)).join(", ");
  return [event.duration === null ? "" : t(`duration.${event.duration}`), times, triggers].filter(
    (text) => text !== "",
  );
}

function answerText(t: ReferralText, event: AnswerEvent): string {
  const labels = [
    t("fact.answer", {
      question: t(`question.${event.question}`),
      value: valueText(t, event.value),
    }),
  ];
  if (event.since !== null)
    labels.push(t("fact.since", { date: clinicDateOf(event.since, event.sinceAccuracy ?? "day") }));
  if (event.areas.length > 0) {
    const areas = event.areas.map((area) => areaText(t, area)).join("; ");
    labels.push(t("fact.areas", { areas }));
  }
  return labels.join(", ");
}

const STALE = "stale:";

/** What is missing, in words: a question, a group not asked again, or one of the few facts that no question stands for. */
export function missingText(t: ReferralText, item: string): string {
  const question = QUESTION_IDS.find((id) => id === item || `person:${id}` === item);
  if (question) return t(`question.${question}`);
  const group = SAFETY_GROUPS.find((each) => item === STALE + each);
  if (group) return t("missingStale", { group: t(`group.${group}`) });
  const key =
    `missingOther.${item}` as `missingOther.${keyof typeof messages.referral.missingOther}`;
  return t.has(key) ? t(key) : item;
}

/** The name of a stored decision; one that has no name here is shown as it is stored. */
export function decisionText(t: ReferralText, kind: string): string {
  const key = `decision.${kind}` as `decision.${keyof typeof messages.referral.decision}`;
  return t.has(key) ? t(key) : kind;
}
