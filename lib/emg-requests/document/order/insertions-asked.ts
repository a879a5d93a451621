import { messages } from "@/i18n/messages";
import { INSERTION_CODES } from "@/lib/clinical/emg/insertions";
import { MUSCLE_IDS, MUSCLES, type MuscleId, type MuscleKey } from "@/lib/clinical/emg/muscle";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import { type Block, heading, paragraph } from "../../block";
import type { EmgRequestContent } from "../../content";
import { emgText as t } from "../../emg-texts";
import { isolated } from "../isolated";

const { item } = messages.emg;
const OPTIONAL = "C";

type Asked = Pick<EmgRequestContent, "record" | "clinician">;

/** The muscles with a letter on each side that is asked for, those of the core first, and how many insertions that is. */
export function insertionsAsked({ record, clinician }: Asked): readonly Block[] {
  const codes = codesOf({ record, clinician });
  const isCore = (key: MuscleKey) => codes.has(key) && codes.get(key) !== OPTIONAL;
  const asked = MUSCLE_IDS.filter((id) => keysOf(id).some((key) => codes.has(key)));
  const rows = [
    ...asked.filter((id) => keysOf(id).some(isCore)),
    ...asked.filter((id) => !keysOf(id).some(isCore)),
  ].map((id) => [
    item.muscle[id],
    MUSCLES[id].root,
    item.nerve[MUSCLES[id].nerve],
    ...cells(id, codes),
  ]);
  const core = [...codes.keys()].filter(isCore).length;
  const more = clinician.fields["other-muscles"]?.trim() ?? "";
  return [
    heading(2, t("order.needle"), "clinician"),
    {
      kind: "table",
      origin: null,
      caption: "",
      columns: [
        t("order.muscle"),
        t("order.root"),
        t("order.nerve"),
        t("order.right"),
        t("order.left"),
      ],
      rows: rows.length === 0 ? [[t("asked.muscles.none"), "", "", "", ""]] : rows,
    },
    paragraph(
      null,
      t("order.count", { core, optional: codes.size - core, all: String(codes.size) }),
    ),
    ...(more === ""
      ? []
      : [
          paragraph(
            null,
            t("stated", { asks: item.field["other-muscles"], value: isolated(more) }),
          ),
        ]),
  ];
}

/** What the letters of the muscles mean, of those that are used. */
export function codesExplained(asked: Asked): readonly Block[] {
  const used = new Set([...codesOf(asked).values()].flatMap((letters) => letters.split(" ")));
  const meanings = [
    ...INSERTION_CODES.filter((code) => used.has(code)).map((code) => t(`order.codes.${code}`)),
    ...(used.has(t("order.byHandCode")) ? [t("order.byHandMeans")] : []),
  ];
  return meanings.length === 0 ? [] : [paragraph(null, meanings.join(" · "))];
}

function codesOf({ record, clinician }: Asked): ReadonlyMap<MuscleKey, string> {
  return new Map(
    clinician.muscles.map((key) => [key, record.order.codes[key] ?? t("order.byHandCode")]),
  );
}

/** The studies, ticked, by why they are asked for; those that the examination may make needless come last. */
export function studiesTicked({ record, clinician }: Asked): readonly Block[] {
  const asked = STUDY_IDS.filter((id) => clinician.studies.includes(id)).map((id) => {
    const isOptional = record.order.optionalStudies.includes(id);
    const because = record.suggestions.studies[id] ?? t("order.byHand");
    const name = item.study[id];
    return isOptional
      ? {
          why: t("order.optionalBecause", { because }),
          tick: t("order.optional", { name }),
          isOptional,
        }
      : { why: because, tick: t("order.tick", { name }), isOptional };
  });
  const inOrder = [
    ...asked.filter(({ isOptional }) => !isOptional),
    ...asked.filter(({ isOptional }) => isOptional),
  ];
  const reasons = [...new Set(inOrder.map(({ why }) => why))];
  return [
    heading(2, t("order.conduction"), "clinician"),
    {
      kind: "table",
      origin: null,
      caption: "",
      columns: [t("order.why"), t("order.study")],
      shares: [24, 76],
      rows:
        reasons.length === 0
          ? [[t("asked.studies.none"), ""]]
          : reasons.map((reason) => [
              reason,
              inOrder
                .filter(({ why }) => why === reason)
                .map(({ tick }) => tick)
                .join(" · "),
            ]),
    },
  ];
}

function cells(id: MuscleId, codes: ReadonlyMap<MuscleKey, string>): readonly string[] {
  const code = (side: "right" | "left" | "midline") => codes.get(`${id}:${side}`) ?? "";
  return MUSCLES[id].paired
    ? [code("right"), code("left")]
    : [t("order.midline", { codes: code("midline") }), ""];
}

function keysOf(id: MuscleId): readonly MuscleKey[] {
  return MUSCLES[id].paired ? [`${id}:right`, `${id}:left`] : [`${id}:midline`];
}
