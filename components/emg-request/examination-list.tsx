import { Section } from "@/components/ui/section";
import type { EmgItemTexts } from "@/i18n/emg-texts";
import {
  EXAMINATION,
  EXAMINATION_IDS,
  type ExaminationId,
  type ExaminationKey,
} from "@/lib/clinical/emg/examination";
import { errorFor, type FormState } from "@/lib/format/form-state";
import { Select } from "../ui/select";
import { textIn } from "./filled";

type Group = "power" | "reflexes" | "other";
export type ExaminationLabels = Record<Group, string> & {
  right: string;
  left: string;
  notExamined: string;
  items: Pick<EmgItemTexts, "sign" | "scale">;
};

/** One group of signs, a choice for each side; blank is "not examined". */
export function ExaminationList({
  group,
  state,
  saved,
  labels,
}: {
  group: Group;
  state: FormState;
  saved: Partial<Record<ExaminationKey, string>>;
  labels: ExaminationLabels;
}) {
  return (
    <Section
      id={`group-${group}`}
      heading={labels[group]}
      level={4}
      className="my-4"
      headingClassName="mb-1 font-bold"
    >
      {EXAMINATION_IDS.filter((id) => EXAMINATION[id].group === group).map((id) => (
        <div
          key={id}
          className="grid items-center gap-x-3 gap-y-1 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_22rem] lg:grid-cols-[minmax(0,1fr)_21rem]"
        >
          <p id={`sign-${id}`} className="my-0">
            {labels.items.sign[id]}
          </p>
          <div className="flex gap-3">
            {(EXAMINATION[id].sided ? (["right", "left"] as const) : (["midline"] as const)).map(
              (side) => (
                <Found key={side} id={id} side={side} state={state} saved={saved} labels={labels} />
              ),
            )}
          </div>
        </div>
      ))}
    </Section>
  );
}

function Found({
  id,
  side,
  state,
  saved,
  labels,
}: {
  id: ExaminationId;
  side: "right" | "left" | "midline";
  state: FormState;
  saved: Partial<Record<ExaminationKey, string>>;
  labels: ExaminationLabels;
}) {
  const name = `examination.${id}:${side}`;
  const label = `${id}-${side}-label`;
  return (
    <div className="min-w-0 flex-1">
      {side !== "midline" && (
        <label id={label} htmlFor={name} className="block text-sm">
          {labels[side]}
        </label>
      )}
      <Select
        name={name}
        value={textIn(state, name, saved[`${id}:${side}`])}
        blank={labels.notExamined}
        options={labels.items.scale[EXAMINATION[id].scale]}
        labelledBy={side === "midline" ? `sign-${id}` : `sign-${id} ${label}`}
        isRefused={errorFor(state, name) !== undefined}
      />
    </div>
  );
}
