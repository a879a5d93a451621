import { z } from "zod";
import { refuse, typed } from "@/lib/forms/fields";
import { numberOf } from "@/lib/forms/typed-number";

/** The database's bounds: under five minutes nobody has had time to look, and over a day nobody is reminded. */
export const REMINDER_MINUTES = { least: 5, most: 1440 };
export const REMINDER_PROBLEMS = ["minutesMissing", "minutesUnreadable", "minutesOutside"] as const;

export const reminderForm = z.object({
  minutes: typed.transform((words, context): number => {
    if (words === "") return refuse(context, "minutesMissing");
    const minutes = numberOf(words, 0);
    if (minutes === null) return refuse(context, "minutesUnreadable");
    const { least, most } = REMINDER_MINUTES;
    return minutes < least || minutes > most
      ? refuse(context, "minutesOutside", { values: REMINDER_MINUTES })
      : minutes;
  }),
});
