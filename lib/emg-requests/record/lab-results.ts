import type { Presentation } from "@/lib/clinical/emg/presentation";
import { clinicDate } from "@/lib/format/clinic-date";
import words from "@/messages/en/referral.json";
import type { Table } from "../block";

/** Laboratory values on record, newest first, each with its unit and the laboratory's limit. */
export function labResults({ events }: Presentation): readonly Table[] {
  const labs = events
    .flatMap((event) => (event.kind === "lab" ? [event] : []))
    .toSorted((one, other) => other.day - one.day);
  if (labs.length === 0) return [];
  return [
    {
      kind: "table",
      origin: "record",
      caption: "Laboratory values on record",
      columns: ["Test", "Value", "Unit", "Upper limit", "Date"],
      rows: labs.map(({ test, value, unit, upperLimit, day }) => [
        words.labTest[test],
        String(value),
        unit ?? "unit not known",
        upperLimit === null ? "not known" : String(upperLimit),
        clinicDate(day),
      ]),
    },
  ];
}
