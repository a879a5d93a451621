import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { Tier } from "@/lib/clinical/history/tier";
import { clinicDate } from "@/lib/format/clinic-date";
import { ageOf } from "@/lib/format/patient-identity";
import { type Block, heading, paragraph, type Strip, strong } from "../../block";
import type { EmgRequestContent } from "../../content";
import { emgText as t } from "../../emg-texts";
import { tierWords } from "../../record/rules-in-words";
import { dueWords } from "../due-words";
import { isolated } from "../isolated";
import { statedWords } from "../stated";

/** The shapes that stand for the tiers on every screen. */
const SHAPES = {
  emergency: "⬢",
  immediate: "▲▲",
  urgent: "▲",
  soon: "◆",
  routine: "●",
  monitor: "■",
  "self-care": "○",
} as const satisfies Record<Tier, string>;

/** What it is, to whom and from whom, how soon, and about whom. */
export function headOfOrder(content: EmgRequestContent): readonly Block[] {
  const { record, clinician, signature } = content;
  const { tier, band, emgBy } = record.current;
  const addressee = clinician.fields.addressee?.trim() ?? "";
  const state =
    signature === null
      ? t("order.state.draft")
      : t("order.state.signed", {
          at: signature.printedAt,
          name: isolated(signature.name),
          version: String(signature.version),
        });
  const shape = tier === null ? "?" : SHAPES[tier];
  return [
    {
      kind: "columns",
      columns: [
        {
          share: 72,
          blocks: [
            heading(1, t("title")),
            paragraph(
              null,
              t("order.from", {
                laboratory: addressee === "" ? t("order.toAny") : isolated(addressee),
                clinic: isolated(record.clinic.name),
                phone: record.clinic.phone,
              }),
            ),
            paragraph(null, state),
          ],
        },
        {
          share: 28,
          blocks: [
            {
              kind: "box",
              blocks: [strong(`${shape} ${tierWords(tier, band).toUpperCase()}`, "large")],
            },
            strong(
              emgBy === null
                ? t("order.emgByNone")
                : t("order.emgBy", { date: dueWords(emgBy, record.asOf) }),
            ),
          ],
        },
      ],
    },
    identity(content),
  ];
}

function identity({ record, clinician }: EmgRequestContent): Strip {
  const { patient, asOf } = record;
  const { fields } = clinician;
  const facts = [
    { label: t("order.patient"), value: isolated(patient.name) },
    { label: t("order.born"), value: bornWords(patient, asOf) },
    { label: t("order.sex"), value: sexWords(patient.sex) },
    {
      label: t("order.hospitalNumber"),
      value: isolated(patient.hospitalNumber ?? t("none")),
    },
    { label: t("order.telephone"), value: patient.phone ?? t("none") },
    { label: t("order.hand"), value: statedWords("handedness", fields.handedness) },
    { label: t("order.language"), value: languageWords(patient.language) },
    { label: t("order.interpreter"), value: statedWords("interpreter", fields.interpreter) },
  ];
  return { kind: "strip", facts };
}

function bornWords(patient: EmgRequestContent["record"]["patient"], asOf: string): string {
  const age = ageOf(patient, dayFromIso(asOf));
  if (patient.birthDate === null || age === null) return t("notKnown");
  return t("order.age", {
    date: clinicDate(dayFromIso(patient.birthDate)),
    unit: age.unit,
    count: String(age.count),
  });
}

const SEXES = ["female", "male", "other", "unknown"] as const;

/** A record system may send the first letter alone. */
function sexWords(sex: string | null): string {
  if (sex === null) return t("notKnown");
  const given = sex.trim().toLowerCase();
  const known = SEXES.find((word) => word === given || word.startsWith(given));
  return known === undefined ? isolated(sex) : t(`order.sexWords.${known}`);
}

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

function languageWords(code: string): string {
  return languages.of(code) ?? code;
}
