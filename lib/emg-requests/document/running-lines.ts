import { dayFromIso } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import type { EmgRequestContent } from "../content";
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
  const born = birthDate === null ? "birth date not known" : clinicDate(dayFromIso(birthDate));
  return {
    patient: `${isolated(name)} · born ${born} · hospital number ${isolated(hospitalNumber ?? "none")}`,
    request:
      signature === null
        ? `EMG request · DRAFT, not signed · version ${version}`
        : `EMG request · signed ${signature.printedAt}, ${isolated(signature.name)} · version ${version}`,
    foot: [
      `Version ${version} · SHA-256 ${contentHash ?? "none until signed"}`,
      "Software output, not a diagnosis. Not a medical device.",
    ],
    isDraft: signature === null,
  };
}
