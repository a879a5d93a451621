import type { Answers } from "./story";

/** An ordinary small flicker, as most stories begin. */
export const FLICKER = {
  "movement-kind": "flicker",
  "comes-and-goes": "yes",
  "one-small-area": "yes",
  course: "same",
  "changes-tried": "not-yet",
} as const satisfies Answers;

/** What is asked once something is newly hard: one side, over weeks, and still so. */
export const ONE_SIDE_OVER_WEEKS = {
  "weakness-sides": "one-side",
  "weakness-speed": "weeks",
  "weakness-course": "same",
  "weakness-still-there": "yes",
} as const satisfies Answers;
