import { CheckboxList } from "@/components/ui/checkbox-list";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";

type Group = { legend: string; hint?: string; choices: readonly Choice[] };

export type HowItWasWords = {
  /** What stands in the closed box: the last entry's answers in words. Null: nothing to repeat. */
  repeated: string | null;
  heading: string;
  duration: Group;
  times: Group;
  triggers: Group;
};

/** How long, what time of day, what came before: always there, and closed while it repeats the last entry. */
export function HowItWas({
  valueOf,
  errorOf,
  words,
}: {
  valueOf: (name: string) => readonly string[];
  errorOf: (name: string) => string | undefined;
  words: HowItWasWords;
}) {
  const { duration, times, triggers } = words;
  const isRefused = ["duration", "times", "triggers"].some((name) => errorOf(name) !== undefined);
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
    <details
      open={words.repeated === null || isRefused}
      className="my-5 rounded border-2 border-line bg-paper"
    >
      <summary className="min-h-12 cursor-pointer px-4 py-3">
        <span className="font-bold">{words.heading}</span>
        {words.repeated !== null && <span className="block text-ink-soft">{words.repeated}</span>}
      </summary>
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
  );
}
