import type { CurrentAnswer } from "./current-answers";
import type { QuestionId } from "./question";
import { degreeOf, legsOf, TASKS } from "./task";

const WEAK: readonly QuestionId[] = [...TASKS, "feels-weak"];
const SPEECH: readonly QuestionId[] = ["speech-change", "swallow-change"];
const FACE_AND_SPEECH: readonly QuestionId[] = [
  ...SPEECH,
  "face-weak",
  "double-vision",
  "lid-droop",
];
const TWITCHING: readonly QuestionId[] = ["twitching"];

/** Questions that are only asked because of another answer, with the questions of which one can open each. */
export const DETAIL_OF: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  "onset-speed": TWITCHING,
  course: TWITCHING,
  "changes-tried": TWITCHING,
  "movement-kind": TWITCHING,
  "never-stops": TWITCHING,
  "comes-and-goes": TWITCHING,
  "one-small-area": TWITCHING,
  spread: TWITCHING,
  "twitch-pain": TWITCHING,
  "wakes-you": TWITCHING,
  ...Object.fromEntries(
    TASKS.flatMap((task) => {
      const legs = legsOf(task);
      const degree = degreeOf(task);
      return [[degree, [task]], ...(legs === null ? [] : [[legs, [degree]]])];
    }),
  ),
  "weakness-sides": WEAK,
  "weakness-speed": WEAK,
  "weakness-course": WEAK,
  "weakness-still-there": WEAK,
  "numb-spreading": ["numb-tingle"],
  "numb-four-days-a-week": ["numb-tingle"],
  "bulbar-speed": FACE_AND_SPEECH,
  "bulbar-still-there": FACE_AND_SPEECH,
  "choking-twice-a-week": SPEECH,
  "chest-infection": SPEECH,
  "breathlessness-new": ["breathlessness"],
  "breath-moving-new": ["breathlessness"],
  "breath-passing-new": ["breathlessness"],
  "bladder-change-weeks": ["bladder-change"],
  "bladder-change-worse": ["bladder-change"],
};

/**
 * Whether an answer to the question belongs to something: false where each answer that could have opened it is "no"
 * or "none", or was corrected. An opening question without an answer leaves it, since missing is never "no".
 */
export function stillApplies(
  question: QuestionId,
  current: ReadonlyMap<QuestionId, CurrentAnswer>,
): boolean {
  const openers = DETAIL_OF[question];
  if (openers === undefined) return true;
  const given = openers.flatMap((opener) => current.get(opener) ?? []);
  const values = given.flatMap(({ answer, earlier }) => [
    answer.value,
    ...earlier.flatMap((each) => (each.correctedOn === null ? each.answer.value : [])),
  ]);
  return values.length === 0 || values.some((value) => value !== "no" && value !== "none");
}
