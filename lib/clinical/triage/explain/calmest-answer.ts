import type { QuestionId } from "../../history/question";
import { degreeOf, legsOf, TASKS, type TaskId } from "../../history/task";
import { optionsOf } from "../../timeline/slots";

/** What raises least where there is no "no", "none" or 0. */
const CALMEST: { readonly [Question in QuestionId]?: string } = {
  "movement-kind": "flicker",
  course: "better",
  "onset-speed": "longer",
  "changes-tried": "not-yet",
  "weakness-sides": "one-side",
  "weakness-speed": "longer",
  "weakness-course": "better",
  "bulbar-speed": "longer",
  "bladder-change-weeks": "over-four-weeks",
  "comes-and-goes": "yes",
  "one-small-area": "yes",
  ...Object.fromEntries(TASKS.flatMap(calmestOf)),
};

/** Raises least: it can still be done, in one leg. */
function calmestOf(task: TaskId): readonly [string, string][] {
  const legs = legsOf(task);
  return [
    [degreeOf(task), "with-effort"],
    ...(legs === null ? [] : [[legs, "left"] as [string, string]]),
  ];
}

const CALM: ReadonlySet<string | number> = new Set(["no", "none", 0]);

/** The answer to a question that raises the least. */
export function calmestAnswer(question: QuestionId): string | number {
  const named = CALMEST[question];
  const calm = optionsOf(question).find((option) =>
    named === undefined ? CALM.has(option) : option === named,
  );
  if (calm === undefined) throw new Error(`no calm ${question}`);
  return calm;
}
