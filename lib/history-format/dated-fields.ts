import { z } from "zod";
import { daySchema } from "./day-schema";
import { shortTextSchema } from "./text-schema";

/** The fields of every event. */
export function datedFields<const Kind extends string>(kind: Kind) {
  return {
    kind: z.literal(kind),
    id: shortTextSchema.describe("Unique within the history"),
    day: daySchema.describe("When it was true, in the patient's zone"),
    recordedOn: daySchema
      .nullable()
      .describe(
        "When it became known; later than `day` for a late entry; null: not known, the day itself",
      ),
  };
}

/** The fields of what a patient or an examination says of a day, of which only a range of days may be known. */
export function reportedFields<const Kind extends string>(kind: Kind) {
  return {
    ...datedFields(kind),
    dayTo: daySchema
      .exactOptional()
      .describe(
        "Only a range is known: the latest day that it can have been; `day` is the earliest",
      ),
  };
}
