import { messages } from "@/i18n/messages";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import { type Box, heading, paragraph, strong } from "../../block";
import { emgText as t } from "../../emg-texts";
import type { EmergencySign } from "../../record/emergency-signs";
import { isolated } from "../isolated";

const { safetyAnswer } = messages.emg.item;
/** What is certain comes first. */
const ORDER: readonly string[] = [
  safetyAnswer.no,
  safetyAnswer["not-known"],
  t("answers.notAsked"),
];

type Answered = { asks: string; answer: string };

/** What may harm at the needle or cannot wait: each yes first, whole, on a line of its own; the rest in a line by its answer. */
export function safetyBox({ safety }: ClinicianPart, signs: readonly EmergencySign[]): Box {
  const items = SAFETY_ITEM_IDS.map((id) => {
    const given = safety[id];
    const answer = given?.answer
      ? messages.emg.item.safetyAnswer[given.answer]
      : t("answers.notAsked");
    return {
      id,
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
        t("order.yes", { asks, detail: detail === "" ? answer : isolated(detail) }),
      ),
    ...signs
      .filter(({ isYes }) => isYes)
      .map(({ asks, answer }) => t("order.yesEmergency", { asks, answer })),
  ];
  return {
    kind: "box",
    blocks: [
      heading(2, t("order.safety"), "clinician"),
      ...(yes.length === 0 ? [paragraph(null, t("order.noYes"))] : yes.map((line) => strong(line))),
      paragraph(
        null,
        byAnswer(
          items
            .filter(({ isYes }) => !isYes)
            .map(({ id, answer }) => ({ asks: t(`order.safetyShort.${id}`), answer })),
        ),
      ),
      paragraph(null, t("order.signs", { answers: signsInShort(signs) })),
    ],
  };
}

/** How many were denied; each that is neither yes nor no by its name. */
function signsInShort(signs: readonly EmergencySign[]): string {
  const open = signs.filter(({ isYes }) => !isYes);
  const no = messages.referral.value.no;
  const denied = open.filter(({ answer }) => answer === no).length;
  const rest = open.filter(({ answer }) => answer !== no);
  if (
    rest.length === signs.length &&
    rest.every(({ answer }) => answer === t("answers.notAsked"))
  ) {
    return t("order.signsNoneAsked");
  }
  return [
    ...(denied === 0 ? [] : [t("order.signsNo", { count: String(denied) })]),
    ...(rest.length === 0 ? [] : [byAnswer(rest)]),
  ].join(" ");
}

function byAnswer(items: readonly Answered[]): string {
  const answers = [...new Set(items.map(({ answer }) => answer))].toSorted(
    (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
  );
  return answers
    .map((answer) => {
      const asked = items.filter((item) => item.answer === answer).map(({ asks }) => asks);
      return `${answer.charAt(0).toUpperCase()}${answer.slice(1)}: ${asked.join("; ")}.`;
    })
    .join(" ");
}
