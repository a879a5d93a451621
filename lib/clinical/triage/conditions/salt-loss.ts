import { type QuestionId, SOME } from "../../history/question";
import { TASKS } from "../../history/task";
import { optionsOf, questionIndex, slotOf } from "../../timeline/slots";
import type { ChosenOption } from "../../timeline/timeline";
import { questionTopic } from "../../timeline/topic";
import type { State } from "../run/state";

const FLUID_LOSS = slotOf("fluid-loss", "yes");
/** What lost or drained salts bring on (I10). */
const SALT_SYMPTOMS: readonly [QuestionId, readonly (string | number)[]][] = [
  ["cramps", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, SOME]],
  ["numb-tingle", ["comes-and-goes", "constant"]],
  ["feels-weak", ["yes"]],
  ...TASKS.map((task): [QuestionId, readonly string[]] => [task, ["yes"]]),
  ["movement-kind", ["jerk"]],
  ["palpitations", ["yes"]],
  ["spasm-fit-or-heartbeat", ["yes", "unsure"]],
];
const SALT_SLOTS = SALT_SYMPTOMS.flatMap(([question, values]) =>
  values.map((value) => slotOf(question, value)),
);
export const SALT_TOPICS = SALT_SYMPTOMS.reduce(
  (topics, [question]) => topics | questionTopic(question),
  questionTopic("fluid-loss"),
);
const NOT_SURE = SALT_SYMPTOMS.flatMap(([question, values]) =>
  optionsOf(question).includes("unsure") && !values.includes("unsure")
    ? [{ index: questionIndex(question), slot: slotOf(question, "unsure") }]
    : [],
);

/** The loss of fluid and the symptoms reported within so many days of it; empty when there is not both. */
export function saltLoss(state: State, within: number): readonly ChosenOption[] {
  const loss = state.chosen[FLUID_LOSS];
  if (!loss) return [];
  const symptoms = SALT_SLOTS.flatMap((slot) => {
    const chosen = state.chosen[slot];
    return chosen && Math.abs(chosen.last - loss.last) <= within ? [chosen] : [];
  });
  return symptoms.length === 0 ? [] : [loss, ...symptoms];
}

/** Symptoms that are still answered "not sure", within so many days of the loss of fluid, each with its day. */
export function saltSymptomsNotSure(
  { chosen, answeredOn }: State,
  within: number,
): readonly { index: number; since: number }[] {
  const loss = chosen[FLUID_LOSS];
  if (!loss) return [];
  return NOT_SURE.flatMap(({ index, slot }) => {
    const unsure = chosen[slot];
    if (!unsure || unsure.last !== answeredOn[index]) return [];
    if (Math.abs(unsure.last - loss.last) > within) return [];
    return [{ index, since: Math.max(unsure.first, loss.first) }];
  });
}
