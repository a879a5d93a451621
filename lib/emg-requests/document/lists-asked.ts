import { messages } from "@/i18n/messages";
import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { MUSCLE_IDS, MUSCLES, type MuscleSide } from "@/lib/clinical/emg/muscle";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import type { Table } from "../block";
import type { Suggestions } from "../record/suggested-because";

const { item } = messages.emg;
const BY_HAND = "ticked by the clinician";

/** The questions that are asked, each with who ticked it: the findings in advance, or the clinician. */
export function questionsAsked(part: ClinicianPart, { questions }: Suggestions): Table {
  const asked = CLINICAL_QUESTION_IDS.filter((id) => part.questions.includes(id));
  return {
    kind: "table",
    origin: "clinician",
    caption: "Questions",
    columns: ["Question", "Ticked because"],
    rows:
      asked.length === 0
        ? [["No question ticked", ""]]
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
      const said = because(muscles[`${id}:${side}`]);
      return side === "midline" ? said : `${item.side[side]}: ${said}`;
    });
    return [
      [
        item.muscle[id],
        root,
        item.nerve[nerve],
        sides.map((side) => (side === "midline" ? side : item.side[side])).join(" and "),
        reasons.join("; "),
      ],
    ];
  });
  return {
    kind: "table",
    origin: "clinician",
    caption: "Muscles asked for; the laboratory may choose others",
    columns: ["Muscle", "Root", "Nerve", "Side", "Because"],
    rows: rows.length === 0 ? [["No muscle asked for", "", "", "", ""]] : rows,
  };
}

export function studiesAsked(part: ClinicianPart, { studies }: Suggestions): Table {
  const asked = STUDY_IDS.filter((id) => part.studies.includes(id));
  return {
    kind: "table",
    origin: "clinician",
    caption: "Nerve conduction and special studies asked for",
    columns: ["Study", "Because"],
    rows:
      asked.length === 0
        ? [["No study asked for", ""]]
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
    caption: "Bloods: value, unit, laboratory range and date",
    columns: ["Test", "State", "Result", "Because"],
    rows:
      listed.length === 0
        ? [["No blood test listed", "", "", ""]]
        : listed.map(({ id, asked }) => [
            item.blood[id],
            item.bloodState[asked.state],
            asked.result,
            because(bloods[id]),
          ]),
  };
}

function because(suggested: string | undefined): string {
  return suggested === undefined ? BY_HAND : `by the findings: ${suggested}`;
}
