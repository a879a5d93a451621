import { messages } from "@/i18n/messages";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import { type Block, heading, notice, paragraph, withOrigin } from "../block";
import { emgText as t } from "../emg-texts";
import type { EmergencySign } from "../record/emergency-signs";
import { isolated } from "./isolated";

type Answered = { asks: string; answer: string };
/** What the box holds of a detail; the whole is in the list under "Safety". */
const DETAIL_IN_BOX = 160;

/** What may harm at the needle or cannot wait, before all else: each yes in a box, the rest in a line by its answer. */
export function safetyFirst(
  { safety }: ClinicianPart,
  signs: readonly EmergencySign[],
): readonly Block[] {
  const items = SAFETY_ITEM_IDS.map((id) => {
    const given = safety[id];
    const answer = given?.answer
      ? messages.emg.item.safetyAnswer[given.answer]
      : t("answers.notAsked");
    return {
      asks: messages.emg.item.safety[id].asks,
      answer,
      detail: given?.detail.trim() ?? "",
      isYes: given?.answer === "yes",
    };
  });
  const yes = [
    ...items
      .filter(({ isYes }) => isYes)
      .map(({ asks, answer, detail }) =>
        withOrigin("clinician", t("stated", { asks, value: `${answer}${shortly(detail)}` })),
      ),
    ...signs
      .filter(({ isYes }) => isYes)
      .map(({ asks, answer }) => withOrigin("patient", t("stated", { asks, value: answer }))),
  ];
  return [
    heading(2, t("heading.safetyFirst")),
    yes.length === 0 ? paragraph(null, t("safety.noYes")) : notice(yes.join("\n")),
    paragraph(
      "clinician",
      t("safety.needle", { answers: byAnswer(items.filter(({ isYes }) => !isYes)) }),
    ),
    paragraph(
      "patient",
      t("safety.signs", { answers: byAnswer(signs.filter(({ isYes }) => !isYes)) }),
    ),
  ];
}

function byAnswer(items: readonly Answered[]): string {
  const answers = [...new Set(items.map(({ answer }) => answer))];
  return answers
    .map((answer) => {
      const asked = items.filter((item) => item.answer === answer).map(({ asks }) => asks);
      return `${answer.charAt(0).toUpperCase()}${answer.slice(1)}: ${asked.join("; ")}.`;
    })
    .join(" ");
}

function shortly(detail: string): string {
  if (detail === "") return "";
  const characters = Array.from(new Intl.Segmenter("en").segment(detail.replaceAll(/\s+/g, " ")));
  const shown = characters.slice(0, DETAIL_IN_BOX).map(({ segment }) => segment);
  const rest = characters.length > shown.length ? t("safety.rest") : "";
  return `, ${isolated(shown.join(""))}${rest}`;
}
