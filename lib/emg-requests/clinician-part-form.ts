import { z } from "zod";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import { BLOOD_STATES, type ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import {
  EXAMINATION,
  EXAMINATION_KEYS,
  EXAMINATION_SCALES,
  type ExaminationId,
  type ExaminationKey,
} from "@/lib/clinical/emg/examination";
import { fieldName } from "@/lib/clinical/emg/gaps";
import { MUSCLE_KEYS } from "@/lib/clinical/emg/muscle";
import {
  REQUEST_FIELD_IDS,
  REQUEST_FIELDS,
  type RequestFieldId,
} from "@/lib/clinical/emg/request-field";
import { SAFETY_ANSWERS, SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import { LONGEST_DETAIL, LONGEST_REASON } from "@/lib/format/text-length";
import { choices, optionalChoice, optionalText } from "@/lib/forms/fields";
import { optionalDay } from "@/lib/forms/typed-day";

/** Their words are in messages/en/emg-request.json. */
export const CLINICIAN_PART_PROBLEMS = ["unknown", "tooLong", "date"] as const;

const ticks = { missing: null, unknown: "unknown" };

/** Fields of one sort, by id; what is blank is left out. */
function byId<Id extends string, Value>(
  ids: readonly Id[],
  nameOf: (id: Id) => string,
  schemaOf: (id: Id) => z.ZodType<Value | null>,
) {
  return z
    .object(Object.fromEntries(ids.map((id) => [nameOf(id), schemaOf(id)])))
    .transform((fields) => {
      const entries = ids.flatMap((id) => {
        const value = fields[nameOf(id)] ?? null;
        return value === null ? [] : [[id, value] as const];
      });
      return Object.fromEntries(entries) as Partial<Record<Id, Value>>;
    });
}

function fieldSchema(id: RequestFieldId): z.ZodType<string | null> {
  const { options } = REQUEST_FIELDS[id];
  if (options === null) return optionalText(LONGEST_REASON, "tooLong");
  if (options === "date") {
    return optionalDay("date").transform((day) => (day === null ? null : isoFromDay(day)));
  }
  return optionalChoice(options, "unknown");
}

function examinationSchema(key: ExaminationKey): z.ZodType<string | null> {
  const id = key.slice(0, key.lastIndexOf(":")) as ExaminationId;
  return optionalChoice(EXAMINATION_SCALES[EXAMINATION[id].scale], "unknown");
}

/** Questions with a line beside each answer. */
function withDetails<Id extends string, Answer extends string>(
  ids: readonly Id[],
  options: readonly Answer[],
  { of, line }: { of: string; line: string },
) {
  const names = ids.map((id) => ({ id, answer: `${of}.${id}`, detail: `${of}.${id}.${line}` }));
  return z
    .object(
      Object.fromEntries(
        names.flatMap(({ answer, detail }): [string, z.ZodType<string | null>][] => [
          [answer, optionalChoice(options, "unknown")],
          [detail, optionalText(LONGEST_DETAIL, "tooLong")],
        ]),
      ),
    )
    .transform((fields) =>
      names.map(({ id, answer, detail }) => ({
        id,
        answer: options.find((each) => each === fields[answer]) ?? null,
        detail: fields[detail] ?? "",
      })),
    );
}

const fieldsOf = (...ids: readonly RequestFieldId[]) =>
  byId(ids, fieldName, fieldSchema).transform((fields) => ({ fields }));

const fieldsIn = (section: "history" | "examination" | "closing") =>
  fieldsOf(...REQUEST_FIELD_IDS.filter((id) => REQUEST_FIELDS[id].section === section));

const examination = byId(EXAMINATION_KEYS, (key) => `examination.${key}`, examinationSchema);

const safety = withDetails(SAFETY_ITEM_IDS, SAFETY_ANSWERS, { of: "safety", line: "detail" });

const bloods = withDetails(BLOOD_IDS, BLOOD_STATES, { of: "blood", line: "result" });

/** The clinician's part of a request. Blanks are left out: they are "not examined" and "not stated". */
export const clinicianPartForm = fieldsOf("question")
  .and(z.object({ question: choices(CLINICAL_QUESTION_IDS, ticks) }))
  .and(fieldsOf("suspicion", "own-view"))
  .and(fieldsIn("history"))
  .and(examination.transform((answers) => ({ examination: answers })))
  .and(fieldsIn("examination"))
  .and(z.object({ muscle: choices(MUSCLE_KEYS, ticks), study: choices(STUDY_IDS, ticks) }))
  .and(fieldsOf("other-muscles"))
  .and(
    safety.transform((items) => ({
      safety: Object.fromEntries(items.map(({ id, ...given }) => [id, given])),
    })),
  )
  .and(
    bloods.transform((items) => ({
      bloods: Object.fromEntries(
        items.flatMap(({ id, answer: state, detail: result }) =>
          state === null ? [] : [[id, { state, result }]],
        ),
      ),
    })),
  )
  .and(fieldsOf("handedness", "interpreter", "mobility"))
  .and(fieldsIn("closing"))
  .transform(
    ({ question, muscle, study, ...part }): ClinicianPart => ({
      ...part,
      questions: question,
      muscles: muscle,
      studies: study,
    }),
  );
