import { z } from "zod";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { LONGEST_NAME, LONGEST_NUMBER } from "@/lib/format/text-length";
import { id, optionalEmail, optionalText, refuse, text, tick } from "@/lib/forms/fields";
import { DATE_PROBLEMS, pastDay } from "@/lib/forms/typed-day";

export const INVITE_PROBLEMS = [
  "nameMissing",
  "tooLong",
  "birthDateMissing",
  "numberMissing",
  "emailUnreadable",
  ...DATE_PROBLEMS,
] as const;

/** Who is invited. The birth date is theirs alone to know beside the code, so it must be whole. */
export function inviteForm(today: Day) {
  return z.object({
    name: text(LONGEST_NAME, { missing: "nameMissing", tooLong: "tooLong" }),
    birth: pastDay(today, true).transform((date, context): string => {
      if (date === null) return refuse(context, "birthDateMissing");
      return date.accuracy === "day" ? isoFromDay(date.day) : refuse(context, "date-incomplete");
    }),
    number: text(LONGEST_NUMBER, { missing: "numberMissing", tooLong: "tooLong" }),
    phone: optionalText(LONGEST_NUMBER, "tooLong"),
    /** Where the letter is mailed as well; kept with the mail alone. */
    email: optionalEmail("emailUnreadable"),
    /** Somebody of the same name and birth date is known, and this is another person. */
    isAnother: tick,
  });
}

export type InvitedPatient = z.output<ReturnType<typeof inviteForm>>;

export const inviteAgainForm = z.object({ patientId: id });
