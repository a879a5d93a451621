import { messages } from "@/i18n/messages";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { NEEDLE_FACTS, NEEDLE_SAFETY, SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import type { Block } from "../block";
import { emgText as t } from "../emg-texts";

/** The needle-safety list as answered, and the facts that a laboratory weighs. */
export function safetyList({ safety }: ClinicianPart): readonly Block[] {
  return [
    {
      kind: "table",
      origin: "clinician",
      caption: t("safety.list"),
      columns: [t("safety.item"), t("safety.answer"), t("safety.detail")],
      rows: SAFETY_ITEM_IDS.map((id) => {
        const given = safety[id];
        const answer = given?.answer ?? null;
        return [
          messages.emg.item.safety[id].asks,
          answer === null ? t("answers.notAsked") : messages.emg.item.safetyAnswer[answer],
          given?.detail ?? "",
        ];
      }),
    },
    {
      kind: "table",
      origin: null,
      caption: t("safety.facts"),
      columns: [t("safety.fact"), t("safety.evidence")],
      rows: NEEDLE_FACTS.map((fact) => [messages.emg.needleSafety[fact], NEEDLE_SAFETY[fact]]),
    },
  ];
}
