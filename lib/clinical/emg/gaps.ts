import type { ClinicianPart } from "./clinician-part";
import { EXAMINATION, EXAMINATION_IDS, type ExaminationKey, examinationKeys } from "./examination";
import { REQUEST_FIELD_IDS, REQUEST_FIELDS, type RequestFieldId } from "./request-field";
import { SAFETY_ITEM_IDS, type SafetyItemId } from "./safety";

/** Something that keeps a request from being signed. `field` is the name of its control in the form. */
export type Gap = { field: string } & (
  | { kind: "no-question" | "nothing-asked" | "no-agreement" }
  | { kind: "not-stated"; of: RequestFieldId }
  | { kind: "not-examined"; of: ExaminationKey }
  | { kind: "not-answered" | "no-detail"; of: SafetyItemId }
);

/** What is still to be filled, in the order of the form; empty when the request may be signed. */
export function requestGaps(part: ClinicianPart): readonly Gap[] {
  return [
    ...(part.questions.length === 0 ? [{ field: "question", kind: "no-question" } as const] : []),
    ...fieldGaps(part, "question"),
    ...examinationGaps(part),
    ...safetyGaps(part),
    ...(part.muscles.length === 0 && part.studies.length === 0
      ? [{ field: "muscle", kind: "nothing-asked" } as const]
      : []),
    ...fieldGaps(part, "practical"),
    ...fieldGaps(part, "closing"),
    ...consentGaps(part),
  ];
}

export function fieldName(id: RequestFieldId): string {
  return `field.${id}`;
}

function fieldGaps({ fields }: ClinicianPart, section: string): readonly Gap[] {
  return REQUEST_FIELD_IDS.filter((id) => {
    const field = REQUEST_FIELDS[id];
    return field.section === section && field.required && isBlank(fields[id]);
  }).map((id) => notStated(id));
}

function notStated(id: RequestFieldId): Gap {
  return { field: fieldName(id), kind: "not-stated", of: id };
}

function examinationGaps({ examination, fields }: ClinicianPart): readonly Gap[] {
  return EXAMINATION_IDS.flatMap((id): readonly Gap[] => {
    const item = EXAMINATION[id];
    const open = examinationKeys(id)
      .filter((key) => isBlank(examination[key]))
      .map((key) => ({ field: `examination.${key}`, kind: "not-examined", of: key }) as const);
    if (!("detail" in item)) return open;
    const { field, when } = item.detail;
    const isOpen = examination[`${id}:midline`] === when && isBlank(fields[field]);
    return isOpen ? [...open, notStated(field)] : open;
  });
}

function safetyGaps({ safety }: ClinicianPart): readonly Gap[] {
  return SAFETY_ITEM_IDS.flatMap((id): readonly Gap[] => {
    const given = safety[id];
    if (given === undefined || given.answer === null) {
      return [{ field: `safety.${id}`, kind: "not-answered", of: id }];
    }
    return given.answer === "yes" && isBlank(given.detail)
      ? [{ field: `safety.${id}.detail`, kind: "no-detail", of: id }]
      : [];
  });
}

/** The request carries the journal: it is not signed without the patient's agreement. */
function consentGaps({ fields }: ClinicianPart): readonly Gap[] {
  if (fields.consent === "no") return [{ field: fieldName("consent"), kind: "no-agreement" }];
  return fields.consent === "yes" && isBlank(fields["consent-date"])
    ? [notStated("consent-date")]
    : [];
}

function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === "";
}
