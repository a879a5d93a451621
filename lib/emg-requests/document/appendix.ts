import { type Block, heading, paragraph } from "../block";
import type { EmgRequestContent } from "../content";
import { emgText as t } from "../emg-texts";
import { examinedTables } from "./examined";
import { musclesAsked, questionsAsked, studiesAsked } from "./lists-asked";
import { safetyList } from "./safety-list";

/** Every sign, every answer and every reason, for whoever asks for them. */
export function appendix({ record, clinician }: EmgRequestContent): readonly Block[] {
  return [
    heading(2, t("heading.examination")),
    ...examinedTables(clinician),
    heading(2, t("heading.studies")),
    questionsAsked(clinician, record.suggestions),
    musclesAsked(clinician, record.suggestions),
    studiesAsked(clinician, record.suggestions),
    heading(2, t("heading.appendixSafety")),
    ...safetyList(clinician),
    heading(2, t("heading.spread")),
    ...record.history.filter(({ kind }) => kind === "paragraph"),
    ...record.pictures,
    heading(2, t("heading.answers")),
    ...record.answers,
    heading(2, t("heading.rules")),
    ...record.rules,
    paragraph("rules", t("notValidated")),
  ];
}
