import { RadioGroup } from "./radio-group";

export type YesNoUnsureWords = { yes: string; no: string; unsure: string };

/** A question with three honest answers; values `yes`, `no`, `unsure`. Nothing is chosen beforehand. */
export function YesNoUnsure({
  words,
  ...group
}: {
  words: YesNoUnsureWords;
  name: string;
  legend: string;
  chosen?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  asPageHeading?: boolean;
}) {
  return (
    <RadioGroup
      {...group}
      inline
      choices={[
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
        { value: "unsure", label: words.unsure },
      ]}
    />
  );
}
