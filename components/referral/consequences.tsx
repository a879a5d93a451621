import { DataTable } from "@/components/ui/data-table";
import type { PreviewLabels } from "./decision-labels";

type Row = Readonly<Record<string, string>>;

/** A case before and after a decision, and what its patient will read. `rows`: lines that each name their part. */
export function Consequences({ rows, labels }: { rows: readonly Row[]; labels: PreviewLabels }) {
  const of = (part: string) => rows.filter((row) => row.part === part);
  const lines = (part: string) => of(part).map((row) => row.words ?? "");
  return (
    <>
      {lines("notice").map((line) => (
        <p key={line} className="border-l-4 border-error pl-3 font-bold">
          {line}
        </p>
      ))}
      <div className="max-sm:text-sm">
        <DataTable
          caption={labels.caption}
          rowHeading="what"
          columns={[
            { key: "what", heading: labels.what },
            { key: "now", heading: labels.now },
            { key: "later", heading: labels.later },
          ]}
          rows={of("case").map((row) => ({
            key: row.what ?? "",
            cells: {
              what: row.what,
              now: row.now,
              later: row.now === row.later ? row.later : <b>{row.later}</b>,
            },
          }))}
        />
      </div>
      <p className="mb-1 text-lg font-bold">{labels.patientHeading}</p>
      {lines("when").map((line) => (
        <p key={line} className="my-1">
          {line}
        </p>
      ))}
      <Sentences heading={labels.message} lines={lines("words")} />
      <Sentences heading={labels.questions} lines={lines("asked")} />
      <Sentences heading={labels.tests} lines={lines("test")} />
      <Sentences heading={labels.steps} lines={lines("step")} />
      <Sentences heading={labels.reasons} lines={lines("reason")} />
    </>
  );
}

function Sentences({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="mt-2 mb-1 font-bold">{heading}</p>
      <ul className="mt-0">
        {lines.map((line) => (
          <li key={line}>
            <q className="whitespace-pre-wrap">{line}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
