import type { TaskId } from "../history/task";

/** What can be lost: each listed task, speech and swallowing. */
export type LossQuestion = TaskId | "speech-change" | "swallow-change";

/** The lost function in the clinician's words. */
export const LOSS_NAMES = {
  "task-grip": "Grip, opening jars",
  "task-keys": "Turning keys",
  "task-buttons": "Buttons and zips",
  "task-writing": "Writing",
  "task-lifting": "Lifting",
  "task-arms-overhead": "Arms above the head",
  "task-head-up": "Holding the head up",
  "task-stairs": "Stairs",
  "task-chair": "Rising from a chair",
  "task-heel-walk": "Walking on heels",
  "task-toe-walk": "Walking on toes",
  "task-tripping": "Tripping",
  "task-walking": "Walking",
  "speech-change": "Speech",
  "swallow-change": "Swallowing",
} as const satisfies Record<LossQuestion, string>;
