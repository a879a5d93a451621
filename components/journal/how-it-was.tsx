import { type FormEvent, useRef } from "react";
import { CheckboxList } from "@/components/ui/checkbox-list";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";

type Group = { legend: string; hint?: string; choices: readonly Choice[] };

export type HowItWasLabels = {
  /** The last entry's answers, each to be unticked; their values are "duration:…", "times:…", "triggers:…". Null: nothing to repeat. */
  repeated: Group | null;
  heading: string;
  duration: Group;
  times: Group;
  triggers: Group;
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
  const { repeated, duration, times, triggers } = labels;
  const questions = useRef<HTMLDetailsElement>(null);
  const isRefused = ["duration", "times", "triggers"].some((name) => errorOf(name) !== undefined);
  const isAnswered = ["duration", "times", "triggers"].some((name) => valueOf(name).length > 0);

  const followTick = ({ target, currentTarget }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const [kind = ""] = target.value.split(":");
    const repeatedOf = (name: string) => [
      ...currentTarget.querySelectorAll<HTMLInputElement>(`[name=repeat][value^="${name}:"]`),
    ];
    if (target.name === "duration") {
      for (const box of repeatedOf("duration")) box.checked = false;
    }
    const isAskedNow = target.name === "repeat" && !repeatedOf(kind).some(({ checked }) => checked);
    if (isAskedNow && questions.current !== null) questions.current.open = true;
  };
  const list = (name: string, group: Group) => (
    <CheckboxList
      name={name}
      legend={group.legend}
      hint={group.hint}
      choices={group.choices}
      chosen={valueOf(name)}
      error={errorOf(name)}
    />
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears its boxes
    <div onChange={followTick}>
      {repeated !== null && <CheckboxList name="repeat" {...repeated} chosen={valueOf("repeat")} />}
      <details
        ref={questions}
        open={repeated === null || isRefused || isAnswered}
        className="my-5 rounded border-2 border-line bg-paper"
      >
        <summary className="min-h-12 cursor-pointer px-4 py-3 font-bold">{labels.heading}</summary>
        <div className="px-4 pb-2">
          <RadioGroup
            name="duration"
            legend={duration.legend}
            choices={duration.choices}
            chosen={valueOf("duration")[0]}
            error={errorOf("duration")}
          />
          {list("times", times)}
          {list("triggers", triggers)}
        </div>
      </details>
    </div>
  );
}
