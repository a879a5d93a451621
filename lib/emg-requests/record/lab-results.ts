import { messages } from "@/i18n/messages";
import type { Presentation } from "@/lib/clinical/emg/presentation";
import type { LabEvent } from "@/lib/clinical/history/event";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Table } from "../block";

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
      caption: "Laboratory values on record",
      columns: ["Test", "Value", "Unit", "Laboratory's limits", "Date"],
      rows: labs.map((lab) => [
        messages.referral.labTest[lab.test],
        String(lab.value),
        lab.unit ?? "unit not known",
        limits(lab),
        clinicDate(lab.day),
      ]),
    },
  ];
}

function limits({ lowerLimit = null, upperLimit }: LabEvent): string {
  const known = [
    lowerLimit === null ? "" : `from ${lowerLimit}`,
    upperLimit === null ? "" : `up to ${upperLimit}`,
  ].filter((limit) => limit !== "");
  return known.length === 0 ? "not known" : known.join(", ");
}
