import { QUESTION_IDS, type QuestionId } from "./question";

/** An everyday task that may have become newly hard. */
export type TaskId = Extract<QuestionId, `task-${string}`>;

export const TASKS: readonly TaskId[] = QUESTION_IDS.filter((id) =>
  id.startsWith("task-"),
) as TaskId[];

/** The question whether a task that is newly hard can still be done. */
export function degreeOf(task: TaskId): QuestionId {
  return named(task, "degree") ?? missing(task);
}

/** The question which leg cannot do it; null for a task of the arms or the neck. */
export function legsOf(task: TaskId): QuestionId | null {
  return named(task, "legs");
}

function named(task: TaskId, suffix: "degree" | "legs"): QuestionId | null {
  const id = `${task.slice("task-".length)}-${suffix}`;
  return QUESTION_IDS.find((each) => each === id) ?? null;
}

function missing(task: TaskId): never {
  throw new Error(`no question asks how hard ${task} is`);
}
