import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { requestGaps } from "@/lib/clinical/emg/gaps";
import { REQUEST_FIELDS, type RequestFieldId } from "@/lib/clinical/emg/request-field";
import { clinicDate } from "@/lib/format/clinic-date";
import { type Block, heading, notice, type Origin, paragraph } from "../block";
import type { EmgRequestContent } from "../content";
import { emgText as t } from "../emg-texts";
import type { CurrentUrgency, Identity } from "../record/record-part";
import { tierWords } from "../record/rules-in-words";
import { examinedTables } from "./examined";
import { isolated } from "./isolated";
import { bloodsAsked, musclesAsked, questionsAsked, studiesAsked } from "./lists-asked";
import { safetyFirst } from "./safety-first";
import { safetyList } from "./safety-list";

/** The request as pieces in reading order: what the page shows is what the PDF prints. */
export function emgRequestDocument(content: EmgRequestContent): readonly Block[] {
  if (content.signedBlocks !== null) return content.signedBlocks;
  const { record, clinician } = content;
  const field = (origin: Origin, id: RequestFieldId) => stated(origin, id, clinician.fields[id]);
  return [
    heading(1, t("title")),
    ...state(content),
    ...safetyFirst(clinician, record.emergencySigns),
    heading(2, t("heading.patient")),
    identity(record.patient, record.clinic, record.asOf),
    urgency(record.current, record.asOf),
    heading(2, t("heading.question")),
    field("clinician", "question"),
    questionsAsked(clinician, record.suggestions),
    field("clinician", "suspicion"),
    field("clinician", "own-view"),
    heading(2, t("heading.history")),
    ...record.history,
    field("clinician", "history-note"),
    field("clinician", "family"),
    field("clinician", "medicines"),
    heading(2, t("heading.examination")),
    ...examinedTables(clinician),
    field("examined", "wasting-detail"),
    field("examined", "sensation-detail"),
    field("examined", "gait-detail"),
    field("examined", "examination-note"),
    heading(2, t("heading.studies")),
    musclesAsked(clinician, record.suggestions),
    studiesAsked(clinician, record.suggestions),
    field("clinician", "other-muscles"),
    heading(2, t("heading.safety")),
    ...safetyList(clinician),
    field("clinician", "handedness"),
    field("clinician", "interpreter"),
    field("clinician", "mobility"),
    heading(2, t("heading.spread")),
    ...record.pictures,
    heading(2, t("heading.answers")),
    ...record.answers,
    heading(2, t("heading.tests")),
    field("clinician", "prior-tests"),
    ...record.results,
    bloodsAsked(clinician, record.suggestions),
    ...record.suggestions.imaging.map((sentence) => paragraph("rules", sentence)),
    heading(2, t("heading.rules")),
    ...record.rules,
    paragraph("rules", t("notValidated")),
    heading(2, t("heading.agreement")),
    field("clinician", "patient-informed"),
    field("clinician", "consent"),
    field("clinician", "consent-date"),
    paragraph(null, t("intendedUse")),
    ...signature(content),
  ];
}

function state({ clinician, amends, signature: signed }: EmgRequestContent): readonly Block[] {
  return [
    ...(signed === null ? [notice(t("draft"))] : []),
    ...(requestGaps(clinician).length > 0 ? [notice(t("incomplete"))] : []),
    ...(amends === null
      ? []
      : [
          paragraph(
            "record",
            t("addendum", { version: String(amends.version), hash: amends.contentHash }),
          ),
        ]),
  ];
}

function identity(patient: Identity, clinic: { name: string; phone: string }, asOf: string): Block {
  return {
    kind: "table",
    origin: "record",
    caption: t("identity.caption"),
    columns: [t("identity.field"), t("identity.value")],
    rows: [
      [t("identity.name"), patient.name],
      [t("identity.born"), dateWords(patient.birthDate)],
      [t("identity.sex"), patient.sex ?? t("notKnown")],
      [t("identity.hospitalNumber"), patient.hospitalNumber ?? t("none")],
      [t("identity.telephone"), patient.phone ?? t("none")],
      [t("identity.language"), patient.language],
      [t("identity.clinic"), clinic.name],
      [t("identity.clinicTelephone"), clinic.phone],
      [t("identity.asOf"), dateWords(asOf)],
    ],
  };
}

function urgency(current: CurrentUrgency, asOf: string): Block {
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

function stated(origin: Origin, id: RequestFieldId, value: string | undefined): Block {
  const { options } = REQUEST_FIELDS[id];
  const asks = messages.emg.item.field[id];
  const line = (stated: string) => paragraph(origin, t("stated", { asks, value: stated }));
  if (value === undefined || value.trim() === "") return line(t("notStated"));
  if (options === null) return line(isolated(value));
  if (options === "date") return line(dateWords(value));
  const texts: Partial<Record<RequestFieldId, Readonly<Record<string, string>>>> =
    messages.emg.item.option;
  return line(texts[id]?.[value] ?? t("notStated"));
}

function signature({ signature: signed }: EmgRequestContent): readonly Block[] {
  return signed === null
    ? []
    : [
        heading(2, t("heading.signature")),
        paragraph(
          "clinician",
          t("signed", {
            name: isolated(signed.name),
            at: signed.printedAt,
            version: String(signed.version),
          }),
        ),
      ];
}

/** ISO dates sort as text. */
function dueWords(iso: string | null, asOf: string): string {
  if (iso === null) return t("none");
  return iso < asOf ? t("urgency.passed", { date: dateWords(iso) }) : dateWords(iso);
}

function dateWords(iso: string | null): string {
  return iso === null ? t("notKnown") : clinicDate(dayFromIso(iso));
}
