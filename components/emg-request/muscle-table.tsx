import type { EmgItemTexts } from "@/i18n/emg-texts";
import {
  MUSCLE_IDS,
  MUSCLES,
  type MuscleId,
  type MuscleKey,
  type MuscleSide,
} from "@/lib/clinical/emg/muscle";
import type { FormState } from "@/lib/format/form-state";
import { listIn } from "./filled";

export type MuscleLabels = {
  items: Pick<EmgItemTexts, "muscle" | "nerve" | "side">;
  muscles: string;
  muscle: string;
  right: string;
  left: string;
};

/** Every muscle head to foot, a box for each side; what the findings suggest says why. */
export function MuscleTable({
  state,
  saved,
  suggested,
  labels,
}: {
  state: FormState;
  saved: readonly MuscleKey[];
  /** By muscle and side, in whole sentences. */
  suggested: Readonly<Record<string, string>>;
  labels: MuscleLabels;
}) {
  const ticked = listIn(state, "muscle", saved);
  const box = (id: MuscleId, side: MuscleSide, isFirst: boolean) => (
    <label className="flex min-h-12 min-w-12 items-center justify-center">
      <input
        type="checkbox"
        id={isFirst ? "muscle" : `muscle-${id}-${side}`}
        name="muscle"
        value={`${id}:${side}`}
        defaultChecked={ticked.includes(`${id}:${side}`)}
        aria-labelledby={side === "midline" ? `muscle-${id}` : `muscle-${id} muscle-${side}`}
        className="size-7 accent-action"
      />
    </label>
  );
  return (
    <table className="my-4 w-full border-collapse text-left">
      <caption className="mb-1 text-left font-bold">{labels.muscles}</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1 pr-2">
            {labels.muscle}
          </th>
          <th scope="col" id="muscle-right" className="py-1 text-center">
            {labels.right}
          </th>
          <th scope="col" id="muscle-left" className="py-1 text-center">
            {labels.left}
          </th>
        </tr>
      </thead>
      <tbody>
        {MUSCLE_IDS.map((id, index) => (
          <tr key={id} className="border-b border-line">
            <th scope="row" className="py-1 pr-2 font-normal">
              <span id={`muscle-${id}`}>{labels.items.muscle[id]}</span>
              <span className="block text-sm text-ink-soft">
                {MUSCLES[id].root}, {labels.items.nerve[MUSCLES[id].nerve]}
              </span>
              {reasons(id, suggested, labels.items.side).map((reason) => (
                <span key={reason} className="block text-sm">
                  {reason}
                </span>
              ))}
            </th>
            {MUSCLES[id].paired ? (
              <>
                <td>{box(id, "right", index === 0)}</td>
                <td>{box(id, "left", false)}</td>
              </>
            ) : (
              <td colSpan={2}>{box(id, "midline", false)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function reasons(
  id: MuscleId,
  suggested: Readonly<Record<string, string>>,
  sides: EmgItemTexts["side"],
): readonly string[] {
  const said = (["right", "left", "midline"] as const).flatMap((side) => {
    const reason = suggested[`${id}:${side}`];
    return reason === undefined ? [] : [side === "midline" ? reason : `${sides[side]}: ${reason}`];
  });
  return said;
}
