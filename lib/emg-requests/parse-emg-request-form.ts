import { dayFromIso } from "@/lib/clinical/calendar/day";
import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { EXAMINATION_KEYS } from "@/lib/clinical/emg/examination";
import { fieldName } from "@/lib/clinical/emg/gaps";
import { REQUEST_FIELD_IDS, type RequestFieldId } from "@/lib/clinical/emg/request-field";
import { SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import type { FieldErrors } from "@/lib/format/form-state";
import { clinicianPartInput } from "./emg-request-input";

export type ReadForm =
  | { isRefused: false; version: number; clinician: ClinicianPart }
  | { isRefused: true; errors: FieldErrors };

/** The clinician's part as typed. Blanks are left out: they are "not examined" and "not stated". */
export function parseEmgRequestForm(form: FormData): ReadForm {
  const date = readDate(form, "consent-date");
  const input = clinicianPartInput.safeParse({
    questions: form.getAll("question"),
    muscles: form.getAll("muscle"),
    studies: form.getAll("study"),
    fields: Object.fromEntries(
      REQUEST_FIELD_IDS.map((id): [string, string] => [
        id,
        id === "consent-date" ? (date ?? "") : textOf(form, fieldName(id)),
      ]).filter(([, value]) => value.trim() !== ""),
    ),
    examination: Object.fromEntries(
      EXAMINATION_KEYS.map((key): [string, string] => [
        key,
        textOf(form, `examination.${key}`),
      ]).filter(([, value]) => value !== ""),
    ),
    safety: Object.fromEntries(
      SAFETY_ITEM_IDS.map((id) => {
        const answer = textOf(form, `safety.${id}`);
        const detail = textOf(form, `safety.${id}.detail`);
        return [id, { answer: answer === "" ? null : answer, detail }];
      }),
    ),
    bloods: Object.fromEntries(
      BLOOD_IDS.flatMap((id) => {
        const state = textOf(form, `blood.${id}`);
        const result = textOf(form, `blood.${id}.result`);
        return state === "" ? [] : [[id, { state, result }]];
      }),
    ),
  });
  const errors = {
    ...(input.success ? {} : errorsOf(input.error.issues)),
    ...dateErrors(date),
  };
  const version = Number(textOf(form, "version"));
  if (!input.success || Object.keys(errors).length > 0) return { isRefused: true, errors };
  return { isRefused: false, version, clinician: input.data };
}

/** "YYYY-MM-DD" as typed in three parts; null when all are blank. */
function readDate(form: FormData, id: RequestFieldId): string | null {
  const part = (name: string) => textOf(form, `${fieldName(id)}-${name}`).trim();
  const [year, month, day] = [part("year"), part("month"), part("day")];
  if (`${year}${month}${day}` === "") return null;
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function dateErrors(date: string | null): FieldErrors {
  if (date === null || isDay(date)) return {};
  return { [fieldName("consent-date")]: "Enter a real date, like 20 11 2026" };
}

function isDay(iso: string): boolean {
  try {
    dayFromIso(iso);
    return true;
  } catch {
    return false;
  }
}

function errorsOf(issues: readonly { path: PropertyKey[]; message: string }[]): FieldErrors {
  return Object.fromEntries(
    issues.toReversed().map(({ path, message }) => [controlOf(path.map(String)), message]),
  );
}

const CONTROLS: Readonly<Record<string, string>> = {
  questions: "question",
  muscles: "muscle",
  studies: "study",
  fields: "field",
  bloods: "blood",
};

function controlOf([part = "", id, last]: readonly string[]): string {
  const control = CONTROLS[part] ?? part;
  if (id === undefined || /^\d+$/.test(id)) return control;
  return last === "detail" || last === "result" ? `${control}.${id}.${last}` : `${control}.${id}`;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
