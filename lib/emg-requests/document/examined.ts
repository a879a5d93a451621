import { messages } from "@/i18n/messages";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import {
  EXAMINATION,
  EXAMINATION_IDS,
  type ExaminationId,
  type ExaminationKey,
} from "@/lib/clinical/emg/examination";
import type { Table } from "../block";
import { emgText as t } from "../emg-texts";

const { item } = messages.emg;

const GROUPS = ["power", "reflexes", "other"] as const;

/** What the clinician found. Every item is printed; one without a value is "not examined". */
export function examinedTables(part: ClinicianPart): readonly Table[] {
  return GROUPS.map((group) => ({
    kind: "table",
    origin: "examined",
    caption: t(`examined.${group}`),
    columns: [t("examined.sign"), t("examined.right"), t("examined.left")],
    rows: EXAMINATION_IDS.filter((id) => EXAMINATION[id].group === group).map((id) =>
      EXAMINATION[id].sided
        ? [item.sign[id], found(part, id, "right"), found(part, id, "left")]
        : [item.sign[id], found(part, id, "midline"), ""],
    ),
  }));
}

function found(
  { examination }: ClinicianPart,
  id: ExaminationId,
  side: "left" | "right" | "midline",
): string {
  const key: ExaminationKey = `${id}:${side}`;
  const scale: Readonly<Record<string, string>> = item.scale[EXAMINATION[id].scale];
  const value = examination[key] ?? "";
  return (Object.hasOwn(scale, value) ? scale[value] : undefined) ?? t("examined.notExamined");
}
