import { messages } from "@/i18n/messages";
import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { MUSCLE_IDS, MUSCLES, type MuscleSide } from "@/lib/clinical/emg/muscle";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import type { Table } from "../block";
import { emgText as t } from "../emg-texts";
import type { Suggestions } from "../record/suggested-because";

const { item } = messages.emg;

/** The questions that are asked, each with who ticked it: the findings in advance, or the clinician. */
export function questionsAsked(part: ClinicianPart, { questions }: Suggestions): Table {
  const asked = CLINICAL_QUESTION_IDS.filter((id) => part.questions.includes(id));
  return {
    kind: "table",
    origin: "clinician",
    caption: t("asked.questions.caption"),
    columns: [t("asked.questions.question"), t("asked.questions.because")],
    rows:
      asked.length === 0
        ? [[t("asked.questions.none"), ""]]
        : asked.map((id) => [item.question[id], because(questions[id])]),
  };
}

const SIDE_ORDER = ["right", "left", "midline"] as const satisfies readonly MuscleSide[];

export function musclesAsked(part: ClinicianPart, { muscles }: Suggestions): Table {
  const rows = MUSCLE_IDS.flatMap((id) => {
    const { root, nerve } = MUSCLES[id];
    const sides = SIDE_ORDER.filter((side) => part.muscles.includes(`${id}:${side}`));
    if (sides.length === 0) return [];
    const reasons = sides.map((side) => {
      const reason = because(muscles[`${id}:${side}`]);
      return side === "midline"
        ? reason
        : t("asked.muscles.sideBecause", { side: item.side[side], because: reason });
    });
    return [
      [
        item.muscle[id],
        root,
        item.nerve[nerve],
        sides
          .map((side) => (side === "midline" ? t("asked.muscles.midline") : item.side[side]))
          .join(t("asked.muscles.and")),
        reasons.join("; "),
      ],
    ];
  });
  return {
    kind: "table",
    origin: "clinician",
    caption: t("asked.muscles.caption"),
    columns: [
      t("asked.muscles.muscle"),
      t("asked.muscles.root"),
      t("asked.muscles.nerve"),
      t("asked.muscles.side"),
      t("asked.because"),
    ],
    rows: rows.length === 0 ? [[t("asked.muscles.none"), "", "", "", ""]] : rows,
  };
}

export function studiesAsked(part: ClinicianPart, { studies }: Suggestions): Table {
  const asked = STUDY_IDS.filter((id) => part.studies.includes(id));
  return {
    kind: "table",
    origin: "clinician",
    caption: t("asked.studies.caption"),
    columns: [t("asked.studies.study"), t("asked.because")],
    rows:
      asked.length === 0
        ? [[t("asked.studies.none"), ""]]
        : asked.map((id) => [item.study[id], because(studies[id])]),
  };
}

export function bloodsAsked(part: ClinicianPart, { bloods }: Suggestions): Table {
  const listed = BLOOD_IDS.flatMap((id) => {
    const asked = part.bloods[id];
    return asked === undefined ? [] : [{ id, asked }];
  });
  return {
    kind: "table",
    origin: "clinician",
    caption: t("asked.bloods.caption"),
    columns: [
      t("asked.bloods.test"),
      t("asked.bloods.state"),
      t("asked.bloods.result"),
      t("asked.because"),
    ],
    rows:
      listed.length === 0
        ? [[t("asked.bloods.none"), "", "", ""]]
        : listed.map(({ id, asked }) => [
            item.blood[id],
            item.bloodState[asked.state],
            asked.result,
            because(bloods[id]),
          ]),
  };
}

function because(suggested: string | undefined): string {
  return suggested === undefined
    ? t("asked.byHand")
    : t("asked.byFindings", { because: suggested });
}
