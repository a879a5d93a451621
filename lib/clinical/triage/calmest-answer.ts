import type { QuestionId } from "../history/question";
import { optionsOf } from "./engine/slots";

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
};

/** The answer to a question that raises the least. */
export function calmestAnswer(question: QuestionId): string | number {
  const options = optionsOf(question);
  const calm = CALMEST[question] ?? options.find((option) => ["no", "none", 0].includes(option));
  if (calm === undefined || !options.includes(calm)) throw new Error(`no calm ${question}`);
  return calm;
}
