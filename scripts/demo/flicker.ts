import type { Answers } from "./story";

/** An ordinary small flicker, as most stories begin. */
export const FLICKER = {
  "movement-kind": "flicker",
  "comes-and-goes": "yes",
  "one-small-area": "yes",
  course: "same",
  "changes-tried": "not-yet",
} as const satisfies Answers;

/** What is asked once something is newly hard: it feels weak, on one side, came over weeks, and is still so. */
export const ONE_SIDE_OVER_WEEKS = {
  "feels-weak": "yes",
  "weakness-sides": "one-side",
  "weakness-speed": "weeks",
  "weakness-course": "same",
  "weakness-still-there": "yes",
} as const satisfies Answers;
