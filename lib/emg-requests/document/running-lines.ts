import { dayFromIso } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import type { EmgRequestContent } from "../content";
import { emgText as t } from "../emg-texts";
import { isolated } from "./isolated";

/** What stands at the head and the foot of every page. */
export type RunningLines = {
  patient: string;
  request: string;
  foot: readonly string[];
  isDraft: boolean;
};

/** `contentHash` is null until the request is signed. */
export function runningLines(
  { record, signature }: EmgRequestContent,
  { version, contentHash }: { version: number; contentHash: string | null },
): RunningLines {
  const { name, birthDate, hospitalNumber } = record.patient;
  const born =
    birthDate === null ? t("running.birthDateNotKnown") : clinicDate(dayFromIso(birthDate));
  return {
    patient: t("running.patient", {
      name: isolated(name),
      born,
      number: isolated(hospitalNumber ?? t("none")),
    }),
    request:
      signature === null
        ? t("running.draft", { version: String(version) })
        : t("running.signed", {
            at: signature.printedAt,
            name: isolated(signature.name),
            version: String(version),
          }),
    foot: [
      t("running.foot", {
        version: String(version),
        hash: contentHash ?? t("running.noHash"),
      }),
    ],
    isDraft: signature === null,
  };
}

/** What a reader's window and its list of files show: the hospital number, never a name. */
export function pdfTitle({ record }: Pick<EmgRequestContent, "record">): string {
  const number = record.patient.hospitalNumber;
  return number === null ? t("running.titleAlone") : t("running.title", { number });
}
