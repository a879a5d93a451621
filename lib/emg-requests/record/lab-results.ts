import { messages } from "@/i18n/messages";
import type { Presentation } from "@/lib/clinical/emg/presentation";
import type { LabEvent } from "@/lib/clinical/history/event";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Table } from "../block";
import { emgText as t } from "../emg-texts";

/** Laboratory values on record, newest first, each with its unit and the laboratory's limits. */
export function labResults({ events }: Pick<Presentation, "events">): readonly Table[] {
  const labs = events
    .flatMap((event) => (event.kind === "lab" ? [event] : []))
    .toSorted((one, other) => other.day - one.day);
  if (labs.length === 0) return [];
  return [
    {
      kind: "table",
      origin: "record",
      caption: t("labs.caption"),
      columns: [t("labs.test"), t("labs.value"), t("labs.unit"), t("labs.limits"), t("labs.date")],
      rows: labs.map((lab) => [
        messages.referral.labTest[lab.test],
        String(lab.value),
        lab.unit ?? t("labs.unitNotKnown"),
        limits(lab),
        clinicDate(lab.day),
      ]),
    },
  ];
}

function limits({ lowerLimit = null, upperLimit }: LabEvent): string {
  const known = [
    lowerLimit === null ? "" : t("labs.from", { limit: String(lowerLimit) }),
    upperLimit === null ? "" : t("labs.upTo", { limit: String(upperLimit) }),
  ].filter((limit) => limit !== "");
  return known.length === 0 ? t("labs.notKnown") : known.join(", ");
}
