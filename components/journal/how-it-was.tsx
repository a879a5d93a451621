import { type FormEvent, useRef } from "react";
import { CheckboxList } from "@/components/ui/checkbox-list";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";

type Group = { legend: string; hint?: string | undefined; choices: readonly Choice[] };

export type HowItWasLabels = {
  /** The last entry's answers, each to be unticked; a value is the question's name and the answer: "times:night". Null: nothing to repeat. */
  repeated: Group | null;
  heading: string;
  /** In the order of the page; of `one` a single answer is taken. */
  questions: readonly (Group & { name: string; takes: "one" | "many" })[];
};

/**
 * How long, what time of day, what came before: always there. What the last entry said is ticked and shown; the
 * questions themselves are closed below it until something is to be added.
 */
export function HowItWas({
  valueOf,
  errorOf,
  labels,
}: {
  valueOf: (name: string) => readonly string[];
  errorOf: (name: string) => string | undefined;
  labels: HowItWasLabels;
}) {
  const { repeated, questions } = labels;
  const details = useRef<HTMLDetailsElement>(null);
  const isRefused = questions.some(({ name }) => errorOf(name) !== undefined);
  const isAnswered = questions.some(({ name }) => valueOf(name).length > 0);

  const followTick = ({ target, currentTarget }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const [kind = ""] = target.value.split(":");
    const repeatedOf = (name: string) => [
      ...currentTarget.querySelectorAll<HTMLInputElement>(`[name=repeat][value^="${name}:"]`),
    ];
    if (questions.some(({ name, takes }) => name === target.name && takes === "one")) {
      for (const box of repeatedOf(target.name)) box.checked = false;
    }
    const isAskedNow = target.name === "repeat" && !repeatedOf(kind).some(({ checked }) => checked);
    if (isAskedNow && details.current !== null) details.current.open = true;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears its boxes
    <div onChange={followTick}>
      {repeated !== null && <CheckboxList name="repeat" {...repeated} chosen={valueOf("repeat")} />}
      <details
        ref={details}
        open={repeated === null || isRefused || isAnswered}
        className="my-5 rounded border-2 border-line bg-paper"
      >
        <summary className="min-h-12 cursor-pointer px-4 py-3 font-bold">{labels.heading}</summary>
        <div className="px-4 pb-2">
          {questions.map(({ name, takes, legend, hint, choices }) =>
            takes === "one" ? (
              <RadioGroup
                key={name}
                name={name}
                legend={legend}
                hint={hint}
                choices={choices}
                chosen={valueOf(name)[0]}
                error={errorOf(name)}
              />
            ) : (
              <CheckboxList
                key={name}
                name={name}
                legend={legend}
                hint={hint}
                choices={choices}
                chosen={valueOf(name)}
                error={errorOf(name)}
              />
            ),
          )}
        </div>
      </details>
    </div>
  );
}
