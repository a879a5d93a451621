import { z } from "zod";
import type { Day } from "@/lib/clinical/calendar/day";
import { rightHalves, withEachSide } from "./both-sides";
import { daySchema } from "./day-schema";
import { eventSchema } from "./event-schema";
import { shortTextSchema } from "./text-schema";

/** A history as one line of a file. Nothing has a default: what is not known is written as null or []. */
export const historySchema = z
  .strictObject({
    id: shortTextSchema.describe("Names the case in the answer; no name or number of a person"),
    asOf: daySchema
      .optional()
      .describe("Assess this history as of this day, whatever the command's --as-of says"),
    birthDay: daySchema.nullable().describe("null: not known, which is never read as adult"),
    events: z.array(eventSchema).describe("In any order"),
  })
  .superRefine(({ events }, context) => {
    const ids = new Set<string>();
    const halves = new Set(rightHalves(events));
    for (const [index, { id }] of events.entries()) {
      if (ids.has(id) || halves.has(id))
        refuse(context, ["events", index, "id"], "an id that no other event has");
      ids.add(id);
    }
    for (const [index, event] of events.entries()) {
      if (!hasPossibleRange(event)) refuse(context, ["events", index, "dayTo"], RANGE_WORDS);
      if (event.kind === "correction" && !ids.has(event.corrects)) {
        refuse(context, ["events", index, "corrects"], "the id of another event of this history");
      }
      if (event.kind === "text-read" && !ids.has(event.text)) {
        refuse(context, ["events", index, "text"], "the id of a text event of this history");
      }
    }
  })
  .transform(({ events, ...history }) => {
    const latestDays = new Map<string, Day>();
    const facts = withEachSide(events).map((event) => {
      const { dayTo, ...fact }: typeof event & { dayTo?: Day } = event;
      if (dayTo !== undefined) latestDays.set(event.id, dayTo);
      return { ...fact, recordedOn: event.recordedOn ?? dayTo ?? event.day };
    });
    return { ...history, events: facts, latestDays };
  });

type Dated = { day: Day; recordedOn: Day | null; dayTo?: Day };

const LONGEST_RANGE = 366;
const RANGE_WORDS = `a day from \`day\` to the one on which it was recorded, at most ${LONGEST_RANGE} days after \`day\``;

function hasPossibleRange({ day, recordedOn, dayTo }: Dated): boolean {
  if (dayTo === undefined) return true;
  return dayTo >= day && dayTo <= (recordedOn ?? dayTo) && dayTo - day <= LONGEST_RANGE;
}

function refuse(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: "custom", path, message });
}
