import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { requestGaps } from "@/lib/clinical/emg/gaps";
import { REQUEST_FIELDS, type RequestFieldId } from "@/lib/clinical/emg/request-field";
import { clinicDate } from "@/lib/format/clinic-date";
import { type Block, heading, notice, type Origin, paragraph } from "../block";
import type { EmgRequestContent } from "../content";
import type { CurrentUrgency, Identity } from "../record/record-part";
import { tierWords } from "../record/rules-in-words";
import { examinedTables } from "./examined";
import { isolated } from "./isolated";
import { bloodsAsked, musclesAsked, questionsAsked, studiesAsked } from "./lists-asked";
import { safetyFirst } from "./safety-first";
import { safetyList } from "./safety-list";

export const INCOMPLETE = "INCOMPLETE - EXAMINATION NEEDED";
export const INTENDED_USE =
  "Flicker sorts and documents what patients report for a neurology clinic. It is not a medical device, and it does not diagnose.";

/** The request as pieces in reading order: what the page shows is what the PDF prints. */
export function emgRequestDocument(content: EmgRequestContent): readonly Block[] {
  if (content.signedBlocks !== null) return content.signedBlocks;
  const { record, clinician } = content;
  const field = (origin: Origin, id: RequestFieldId) => stated(origin, id, clinician.fields[id]);
  return [
    heading(1, "Request for electromyography (EMG)"),
    ...state(content),
    ...safetyFirst(clinician, record.emergencySigns),
    heading(2, "Patient and clinic"),
    identity(record.patient, record.clinic, record.asOf),
    urgency(record.current, record.asOf),
    heading(2, "Clinical question"),
    field("clinician", "question"),
    questionsAsked(clinician, record.suggestions),
    field("clinician", "suspicion"),
    field("clinician", "own-view"),
    heading(2, "History"),
    ...record.history,
    field("clinician", "history-note"),
    field("clinician", "family"),
    field("clinician", "medicines"),
    heading(2, "Examination"),
    ...examinedTables(clinician),
    field("examined", "wasting-detail"),
    field("examined", "sensation-detail"),
    field("examined", "gait-detail"),
    field("examined", "examination-note"),
    heading(2, "Studies asked for"),
    musclesAsked(clinician, record.suggestions),
    studiesAsked(clinician, record.suggestions),
    field("clinician", "other-muscles"),
    heading(2, "Safety"),
    ...safetyList(clinician),
    field("clinician", "handedness"),
    field("clinician", "interpreter"),
    field("clinician", "mobility"),
    heading(2, "Spread"),
    ...record.pictures,
    heading(2, "Answers"),
    ...record.answers,
    heading(2, "Tests"),
    field("clinician", "prior-tests"),
    ...record.results,
    bloodsAsked(clinician, record.suggestions),
    ...record.suggestions.imaging.map((sentence) => paragraph("rules", sentence)),
    heading(2, "What the rules said"),
    ...record.rules,
    paragraph(
      "rules",
      "Patient-reported answers were sorted by written rules. They are not validated findings, and this is not a diagnosis.",
    ),
    heading(2, "Patient's agreement"),
    field("clinician", "patient-informed"),
    field("clinician", "consent"),
    field("clinician", "consent-date"),
    paragraph(null, INTENDED_USE),
    ...signature(content),
  ];
}

function state({ clinician, amends, signature: signed }: EmgRequestContent): readonly Block[] {
  return [
    ...(signed === null ? [notice("DRAFT - not signed")] : []),
    ...(requestGaps(clinician).length > 0 ? [notice(INCOMPLETE)] : []),
    ...(amends === null
      ? []
      : [
          paragraph(
            "record",
            `Addendum to the request signed as version ${amends.version}, hash ${amends.contentHash}`,
          ),
        ]),
  ];
}

function identity(patient: Identity, clinic: { name: string; phone: string }, asOf: string): Block {
  return {
    kind: "table",
    origin: "record",
    caption: "Patient and clinic",
    columns: ["Field", "Value"],
    rows: [
      ["Name", patient.name],
      ["Born", dateWords(patient.birthDate)],
      ["Sex", patient.sex ?? "not known"],
      ["Hospital number", patient.hospitalNumber ?? "none"],
      ["Telephone", patient.phone ?? "none"],
      ["Language", patient.language],
      ["Requesting clinic", clinic.name],
      ["Clinic telephone", clinic.phone],
      ["Record read on", dateWords(asOf)],
    ],
  };
}

function urgency(current: CurrentUrgency, asOf: string): Block {
  return {
    kind: "table",
    origin: "rules",
    caption: "Urgency",
    columns: ["Field", "Value"],
    rows: [
      ["Tier", tierWords(current.tier, current.band)],
      ["Information", messages.referral.tier[current.information]],
      ["Rules met", current.reasons.length === 0 ? "none" : current.reasons.join(", ")],
      ["Deadline", dueWords(current.deadlineOn, asOf)],
      ["EMG by", dueWords(current.emgBy, asOf)],
    ],
  };
}

function stated(origin: Origin, id: RequestFieldId, value: string | undefined): Block {
  const { options } = REQUEST_FIELDS[id];
  const asks = messages.emg.item.field[id];
  if (value === undefined || value.trim() === "") return paragraph(origin, `${asks}: not stated`);
  if (options === null) return paragraph(origin, `${asks}: ${isolated(value)}`);
  if (options === "date") return paragraph(origin, `${asks}: ${dateWords(value)}`);
  const texts: Partial<Record<RequestFieldId, Readonly<Record<string, string>>>> =
    messages.emg.item.option;
  return paragraph(origin, `${asks}: ${texts[id]?.[value] ?? "not stated"}`);
}

function signature({ signature: signed }: EmgRequestContent): readonly Block[] {
  return signed === null
    ? []
    : [
        heading(2, "Signature"),
        paragraph(
          "clinician",
          `Signed by ${isolated(signed.name)} at ${signed.printedAt}, version ${signed.version}`,
        ),
      ];
}

/** ISO dates sort as text. */
function dueWords(iso: string | null, asOf: string): string {
  if (iso === null) return "none";
  return iso < asOf ? `${dateWords(iso)}, passed` : dateWords(iso);
}

function dateWords(iso: string | null): string {
  return iso === null ? "not known" : clinicDate(dayFromIso(iso));
}
