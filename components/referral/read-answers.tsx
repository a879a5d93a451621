import { CheckboxList } from "@/components/ui/checkbox-list";
import type { ClosableFinding, DecisionFormLabels } from "./decision-labels";

/** The answers that must be read before what is urgent or above is closed; nothing while no such `error` came back and it was not read. */
export function ReadAnswers({
  name,
  intro,
  confirms,
  error,
  isRead,
  findings,
  labels,
}: {
  name: string;
  intro: string;
  confirms: string;
  error: string | undefined;
  /** It was ticked before the form was asked what it does. */
  isRead: boolean;
  findings: readonly ClosableFinding[];
  labels: DecisionFormLabels;
}) {
  if (error === undefined && !isRead) return null;
  return (
    <div className="my-4 border-4 border-tier-urgent p-4">
      <h3 className="mt-0">{labels.readHeading}</h3>
      <p>{intro}</p>
      <ul>
        {[...new Set(findings.flatMap(({ answers }) => answers))].map((answer) => (
          <li key={answer}>
            <q>{answer}</q>
          </li>
        ))}
      </ul>
      <CheckboxList
        name={name}
        legend={labels.readHeading}
        hidesLegend
        choices={[{ value: "yes", label: confirms }]}
        chosen={isRead ? ["yes"] : []}
        error={error}
      />
    </div>
  );
}
