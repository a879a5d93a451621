import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import { contradictions } from "@/lib/clinical/emg/contradictions";
import { requestGaps } from "@/lib/clinical/emg/gaps";
import { clinicDate } from "@/lib/format/clinic-date";
import { type Block, heading, notice, paragraph, strong } from "../../block";
import type { EmgRequestContent } from "../../content";
import { emgText as t } from "../../emg-texts";
import { isolated } from "../isolated";
import { statedWords } from "../stated";
import { examinationFound } from "./examination-found";
import { headOfOrder } from "./head-of-order";
import { codesExplained, insertionsAsked, studiesTicked } from "./insertions-asked";
import { safetyBox } from "./safety-box";

const { item } = messages.emg;

/** Page 1: all that the laboratory needs to plan the study, to do it safely, and to ring somebody. */
export function orderPage(content: EmgRequestContent): readonly Block[] {
  const { record, clinician } = content;
  return [
    ...headOfOrder(content),
    ...warnings(content),
    question(content),
    safetyBox(clinician, record.emergencySigns),
    {
      kind: "columns",
      columns: [
        {
          share: 36,
          blocks: [heading(2, t("order.where"), "patient"), record.order.figure],
        },
        {
          share: 64,
          blocks: [heading(2, t("order.when"), "patient"), record.order.grid],
        },
      ],
    },
    paragraph(null, t("order.whereNote")),
    heading(2, t("order.history"), "patient"),
    ...record.order.lines.map((line) => paragraph(null, line)),
    foundAndAsked(content),
    strong(ringWords(content)),
    strong(signature(content)),
    { kind: "new-page" },
  ];
}

function warnings({ record, clinician, amends }: EmgRequestContent): readonly Block[] {
  const differing = contradictions(record.order.reported, clinician.examination);
  return [
    ...(record.current.tier === "emergency" ? [notice(t("order.emergency"))] : []),
    ...(requestGaps(clinician).length > 0 ? [notice(t("incomplete"))] : []),
    ...(amends === null
      ? []
      : [
          paragraph(
            "record",
            t("addendum", { version: String(amends.version), hash: amends.contentHash }),
          ),
        ]),
    ...(differing.length === 0
      ? []
      : [
          {
            kind: "box",
            blocks: [
              strong(
                t("order.contradictions.all", {
                  signs: differing
                    .map(({ sign, found }) =>
                      t(`order.contradictions.${found}`, {
                        sign: t(`order.contradictions.sign.${sign}`),
                      }),
                    )
                    .join(" "),
                }),
              ),
            ],
          } as const,
        ]),
  ];
}

/** What was found beside what is asked for; the studies stand in the shorter column, so that both stay on the page. */
function foundAndAsked(content: EmgRequestContent): Block {
  const found = examinationFound(content.clinician);
  const needle = [...insertionsAsked(content), ...codesExplained(content)];
  const studies = studiesTicked(content);
  const isFoundShorter = linesOf(found) < linesOf(needle);
  return {
    kind: "columns",
    columns: [
      { share: 50, blocks: isFoundShorter ? [...found, ...studies] : found },
      { share: 50, blocks: isFoundShorter ? needle : [...needle, ...studies] },
    ],
  };
}

/** About how many lines the blocks take in half of the page. */
function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((all, block) => all + (block.kind === "table" ? block.rows.length : 2), 0);
}

function question({ clinician }: EmgRequestContent): Block {
  const asked = clinician.fields.question?.trim() ?? "";
  const ticked = CLINICAL_QUESTION_IDS.filter((id) => clinician.questions.includes(id));
  return {
    kind: "box",
    blocks: [
      heading(2, t("order.question"), "clinician"),
      strong(asked === "" ? t("notStated") : isolated(asked), "large"),
      paragraph(
        null,
        [
          ...ticked.map((id) => t("order.ticked", { question: item.question[id] })),
          t("order.suspicion", { value: statedWords("suspicion", clinician.fields.suspicion) }),
        ].join(" · "),
      ),
    ],
  };
}

function ringWords({ record, signature: signed }: EmgRequestContent): string {
  const name = signed === null ? t("order.ringAnyone") : isolated(signed.name);
  return t("order.ringWords", {
    clinic: isolated(record.clinic.name),
    phone: record.clinic.phone,
    name,
  });
}

function signature({ signature: signed, record }: EmgRequestContent): string {
  const asOf = clinicDate(dayFromIso(record.asOf));
  if (signed === null) return t("order.notSigned", { asOf });
  return t("order.signed", {
    name: isolated(signed.name),
    at: signed.printedAt,
    version: String(signed.version),
    asOf,
  });
}
