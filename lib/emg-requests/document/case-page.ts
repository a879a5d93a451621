import { messages } from "@/i18n/messages";
import type { RequestFieldId } from "@/lib/clinical/emg/request-field";
import { type Block, heading, type Origin, paragraph, type Table } from "../block";
import type { EmgRequestContent } from "../content";
import { emgText as t } from "../emg-texts";
import { tierWords } from "../record/rules-in-words";
import { dueWords } from "./due-words";
import { bloodsAsked } from "./lists-asked";
import { stated } from "./stated";

/** After the order: the case in the clinician's words, the places one by one, tests, urgency and the visit. */
export function casePage({ record, clinician }: EmgRequestContent): readonly Block[] {
  const field = (origin: Origin, id: RequestFieldId) => stated(origin, id, clinician.fields[id]);
  return [
    heading(2, t("heading.history")),
    ...(["history-note", "own-view", "family", "medicines", "prior-tests"] as const).map((id) =>
      field("clinician", id),
    ),
    heading(2, t("heading.places")),
    ...record.history.filter(({ kind }) => kind === "table"),
    heading(2, t("heading.tests")),
    ...record.results,
    bloodsAsked(clinician, record.suggestions),
    ...record.suggestions.imaging.map((sentence) => paragraph("rules", sentence)),
    heading(2, t("heading.urgency")),
    urgency(record),
    heading(2, t("heading.visit")),
    ...(["mobility", "patient-informed", "consent", "consent-date"] as const).map((id) =>
      field("clinician", id),
    ),
  ];
}

function urgency({ current, asOf }: EmgRequestContent["record"]): Table {
  return {
    kind: "table",
    origin: "rules",
    caption: t("urgency.caption"),
    columns: [t("identity.field"), t("identity.value")],
    rows: [
      [t("urgency.tier"), tierWords(current.tier, current.band)],
      [t("urgency.information"), messages.referral.tier[current.information]],
      [t("urgency.rules"), current.reasons.length === 0 ? t("none") : current.reasons.join(", ")],
      [t("urgency.deadline"), dueWords(current.deadlineOn, asOf)],
      [t("urgency.emgBy"), dueWords(current.emgBy, asOf)],
    ],
  };
}
