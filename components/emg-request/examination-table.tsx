import {
  EXAMINATION,
  EXAMINATION_IDS,
  EXAMINATION_SCALES,
  type ExaminationId,
  type ExaminationKey,
} from "@/lib/clinical/emg/examination";
import { errorFor, type FormState } from "@/lib/format/form-state";
import { textIn } from "./filled";
import { SelectBox } from "./select-box";

type Group = "power" | "reflexes" | "other";
export type ExaminationWords = Record<Group, string> & {
  sign: string;
  right: string;
  left: string;
  notExamined: string;
};

/** One group of signs, a choice for each side; blank is "not examined". */
export function ExaminationTable({
  group,
  state,
  saved,
  words,
}: {
  group: Group;
  state: FormState;
  saved: Partial<Record<ExaminationKey, string>>;
  words: ExaminationWords;
}) {
  const box = (id: ExaminationId, side: "right" | "left" | "midline") => {
    const name = `examination.${id}:${side}`;
    return (
      <SelectBox
        name={name}
        value={textIn(state, name, saved[`${id}:${side}`])}
        blank={words.notExamined}
        options={EXAMINATION_SCALES[EXAMINATION[id].scale]}
        labelledBy={side === "midline" ? `sign-${id}` : `sign-${id} ${group}-${side}`}
        isRefused={errorFor(state, name) !== undefined}
      />
    );
  };
  return (
    <table className="my-4 w-full border-collapse text-left">
      <caption className="mb-1 text-left font-bold">{words[group]}</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1 pr-2">
            {words.sign}
          </th>
          <th scope="col" id={`${group}-right`} className="py-1 pr-2">
            {words.right}
          </th>
          <th scope="col" id={`${group}-left`} className="py-1">
            {words.left}
          </th>
        </tr>
      </thead>
      <tbody>
        {EXAMINATION_IDS.filter((id) => EXAMINATION[id].group === group).map((id) => (
          <tr key={id}>
            <th scope="row" id={`sign-${id}`} className="py-1 pr-2 font-normal">
              {EXAMINATION[id].asks}
            </th>
            {EXAMINATION[id].sided ? (
              <>
                <td className="py-1 pr-2">{box(id, "right")}</td>
                <td className="py-1">{box(id, "left")}</td>
              </>
            ) : (
              <td colSpan={2} className="py-1">
                {box(id, "midline")}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
