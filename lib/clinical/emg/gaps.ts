import type { ClinicianPart } from "./clinician-part";
import { EXAMINATION, EXAMINATION_IDS, examinationKeys } from "./examination";
import { REQUEST_FIELD_IDS, REQUEST_FIELDS, type RequestFieldId } from "./request-field";
import { SAFETY_ITEM_IDS, SAFETY_ITEMS } from "./safety";

/** Something that keeps a request from being signed. `field` is the name of its control in the form. */
export type Gap = { field: string; says: string };

/** What is still to be filled, in the order of the form; empty when the request may be signed. */
export function requestGaps(part: ClinicianPart): readonly Gap[] {
  return [
    ...(part.questions.length === 0
      ? [{ field: "question", says: "Tick at least one clinical question" }]
      : []),
    ...fieldGaps(part, "question"),
    ...examinationGaps(part),
    ...safetyGaps(part),
    ...(part.muscles.length === 0 && part.studies.length === 0
      ? [{ field: "muscle", says: "Ask for at least one muscle or study" }]
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
  }).map((id) => ({ field: fieldName(id), says: `${REQUEST_FIELDS[id].asks}: not stated` }));
}

function examinationGaps({ examination, fields }: ClinicianPart): readonly Gap[] {
  return EXAMINATION_IDS.flatMap((id) => {
    const item = EXAMINATION[id];
    const open = examinationKeys(id)
      .filter((key) => isBlank(examination[key]))
      .map((key) => ({
        field: `examination.${key}`,
        says: `${item.asks}${item.sided ? `, ${key.split(":")[1]}` : ""}: not examined`,
      }));
    if (!("detail" in item)) return open;
    const { field, when } = item.detail;
    const isOpen = examination[`${id}:midline`] === when && isBlank(fields[field]);
    return isOpen
      ? [...open, { field: fieldName(field), says: `${REQUEST_FIELDS[field].asks}: not stated` }]
      : open;
  });
}

function safetyGaps({ safety }: ClinicianPart): readonly Gap[] {
  return SAFETY_ITEM_IDS.flatMap((id) => {
    const { asks, detail } = SAFETY_ITEMS[id];
    const given = safety[id];
    if (given === undefined || given.answer === null) {
      return [{ field: `safety.${id}`, says: `${asks}: not answered` }];
    }
    return given.answer === "yes" && isBlank(given.detail)
      ? [{ field: `safety.${id}.detail`, says: `${asks}: state ${detail}` }]
      : [];
  });
}

function consentGaps({ fields }: ClinicianPart): readonly Gap[] {
  if (fields.consent === "no") {
    const says =
      "The request carries the journal: it is not signed without the patient's agreement";
    return [{ field: fieldName("consent"), says }];
  }
  return fields.consent === "yes" && isBlank(fields["consent-date"])
    ? [{ field: fieldName("consent-date"), says: "Date of the agreement: not stated" }]
    : [];
}

function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === "";
}
