import { messages } from "@/i18n/messages";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import {
  EXAMINATION,
  EXAMINATION_IDS,
  EXAMINATION_KEYS,
  type ExaminationId,
  type ExaminationKey,
} from "@/lib/clinical/emg/examination";
import type { RequestFieldId } from "@/lib/clinical/emg/request-field";
import { type Examined, examinedAs } from "@/lib/clinical/emg/unremarkable";
import { type Block, heading, paragraph } from "../../block";
import { emgText as t } from "../../emg-texts";
import { isolated } from "../isolated";

const { item } = messages.emg;
const GROUPS = ["power", "reflexes", "other"] as const;
type Group = (typeof GROUPS)[number];
const DETAILS = [
  "wasting-detail",
  "sensation-detail",
  "gait-detail",
  "examination-note",
] as const satisfies readonly RequestFieldId[];

/** What was found in a table, and each other sign by what is known of it: one that nobody examined never looks normal. */
export function examinationFound({ examination, fields }: ClinicianPart): readonly Block[] {
  const keysOf = (as: Examined) =>
    EXAMINATION_KEYS.filter((key) => examinedAs(examination, key) === as);
  const abnormal = EXAMINATION_IDS.filter((id) =>
    keysOf("abnormal").some((key) => idOf(key) === id),
  );
  const [normal, notTested, open] = [
    keysOf("normal"),
    keysOf("not-tested"),
    keysOf("not-examined"),
  ];
  const rest = normalWords(
    normal.filter((key) => !abnormal.includes(idOf(key))),
    abnormal,
  );
  return [
    heading(2, t("order.examination"), "examined"),
    ...(abnormal.length === 0
      ? []
      : [
          {
            kind: "table",
            origin: null,
            caption: "",
            columns: [t("order.abnormal"), t("order.right"), t("order.left")],
            rows: abnormal.map((id) => foundRow(examination, id)),
          } as const,
        ]),
    ...DETAILS.flatMap((id) => {
      const value = fields[id]?.trim() ?? "";
      return value === ""
        ? []
        : [paragraph(null, t("stated", { asks: item.field[id], value: isolated(value) }))];
    }),
    ...(rest === ""
      ? []
      : [
          paragraph(
            null,
            t(abnormal.length === 0 ? "order.allNormal" : "order.restNormal", { signs: rest }),
          ),
        ]),
    ...(notTested.length === 0
      ? []
      : [paragraph(null, t("order.notTested", { signs: listed(notTested) }))]),
    ...(open.length === 0
      ? []
      : [paragraph(null, t("order.notExamined", { signs: listed(open) }))]),
  ];
}

function foundRow(examination: ClinicianPart["examination"], id: ExaminationId): readonly string[] {
  const found = (side: "right" | "left" | "midline") => {
    const value = examination[`${id}:${side}`] ?? "";
    const { scale } = EXAMINATION[id];
    if (examinedAs(examination, `${id}:${side}`) === "not-examined") {
      return t("examined.notExamined");
    }
    if (scale === "mrc" && value !== "not-tested") return value;
    const words: Readonly<Record<string, string>> = item.scale[scale];
    return words[value] ?? t("examined.notExamined");
  };
  return EXAMINATION[id].sided
    ? [signWords(id), found("right"), found("left")]
    : [signWords(id), found("midline"), ""];
}

/** "Biceps" alone would be the muscle. */
function signWords(id: ExaminationId): string {
  const sign = item.sign[id];
  return id.startsWith("reflex-") ? t("order.reflex", { sign }) : sign;
}

/** A group of which all is normal is said in one phrase. */
function normalWords(
  normal: readonly ExaminationKey[],
  abnormal: readonly ExaminationId[],
): string {
  return GROUPS.flatMap((group) => {
    const here = normal.filter((key) => groupOf(key) === group);
    if (here.length === 0) return [];
    const all = EXAMINATION_KEYS.filter((key) => groupOf(key) === group);
    if (here.length === all.length) return [t(`order.wholeNormal.${group}`)];
    const others = all.filter((key) => !abnormal.includes(idOf(key)));
    if (here.length === others.length && group !== "other") return [t(`order.restOf.${group}`)];
    return [t("order.ofGroup", { group: t(`order.groupNormal.${group}`), signs: namesOf(here) })];
  }).join("; ");
}

function listed(keys: readonly ExaminationKey[]): string {
  return GROUPS.flatMap((group) => {
    const here = keys.filter((key) => groupOf(key) === group);
    if (here.length === 0) return [];
    const all = EXAMINATION_KEYS.filter((key) => groupOf(key) === group);
    return here.length === all.length
      ? [t(`order.allOf.${group}`)]
      : [t("order.ofGroup", { group: t(`order.group.${group}`), signs: namesOf(here) })];
  }).join("; ");
}

/** Each sign once, with its side where the other side is not among them. */
function namesOf(keys: readonly ExaminationKey[]): string {
  const ids = [...new Set(keys.map(idOf))];
  return ids
    .map((id) => {
      const sides = keys.filter((key) => idOf(key) === id).map(sideOf);
      const sign = item.sign[id].toLowerCase();
      const [only] = sides;
      if (!EXAMINATION[id].sided || sides.length > 1 || !only || only === "midline") return sign;
      return t("order.sideOf", { sign, side: item.side[only] });
    })
    .join(", ");
}

function idOf(key: ExaminationKey): ExaminationId {
  return key.split(":")[0] as ExaminationId;
}

function sideOf(key: ExaminationKey): "right" | "left" | "midline" {
  return key.split(":")[1] as "right" | "left" | "midline";
}

function groupOf(key: ExaminationKey): Group {
  return EXAMINATION[idOf(key)].group;
}
