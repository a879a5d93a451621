import { TASKS, type TaskId } from "../history/task";
import type { Loss } from "../timeline/losses";
import { lastAnswer, type Presentation } from "./presentation";

/** The listed tasks by their answers, each in one of the lists: what was ever hard, and of the others the current answer. */
export type TaskAnswers = {
  hard: readonly Loss[];
  denied: readonly TaskId[];
  notSure: readonly TaskId[];
  /** Nobody was asked, or nobody answered: these were not denied. */
  notAnswered: readonly TaskId[];
};

/** `hard` holds lost speech and swallowing as well. */
export function taskAnswers(presentation: Presentation): TaskAnswers {
  const { losses } = presentation;
  const others = TASKS.filter((task) => losses.every(({ question }) => question !== task));
  const valueOf = (task: TaskId) => lastAnswer(presentation, task)?.value ?? null;
  return {
    hard: losses,
    denied: others.filter((task) => valueOf(task) === "no"),
    notSure: others.filter((task) => valueOf(task) !== null && valueOf(task) !== "no"),
    notAnswered: others.filter((task) => valueOf(task) === null),
  };
}
