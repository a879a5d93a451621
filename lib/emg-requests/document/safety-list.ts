import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { NEEDLE_SAFETY, SAFETY_ITEM_IDS, SAFETY_ITEMS } from "@/lib/clinical/emg/safety";
import type { Block } from "../block";
import { NOT_ASKED } from "../record/answer-words";
import { SAFETY_ANSWER_WORDS } from "./safety-answer-words";

/** The needle-safety list as answered, and the facts that a laboratory weighs. */
export function safetyList({ safety }: ClinicianPart): readonly Block[] {
  return [
    {
      kind: "table",
      origin: "clinician",
      caption: "Safety before needles and stimulation",
      columns: ["Item", "Answer", "Detail"],
      rows: SAFETY_ITEM_IDS.map((id) => {
        const given = safety[id];
        const answer = given?.answer ?? null;
        return [
          SAFETY_ITEMS[id].asks,
          answer === null ? NOT_ASKED : SAFETY_ANSWER_WORDS[answer],
          given?.detail ?? "",
        ];
      }),
    },
    {
      kind: "table",
      origin: null,
      caption: "For the laboratory to weigh",
      columns: ["Fact", "Evidence"],
      rows: NEEDLE_SAFETY.map(({ text, evidence }) => [text, evidence]),
    },
  ];
}
