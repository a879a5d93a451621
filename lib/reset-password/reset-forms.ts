import { z } from "zod";
import { codeHashOf } from "@/lib/auth/typed-code";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { email, filled, password, refuse } from "@/lib/forms/fields";
import { DATE_PROBLEMS, pastDay } from "@/lib/forms/typed-day";

export const LOST_PROBLEMS = ["emailMissing", "emailUnreadable"] as const;
export const lostForm = z.object({
  email: email({ missing: "emailMissing", unreadable: "emailUnreadable" }),
});

export const RESET_PROBLEMS = [
  "codeMissing",
  "codeUnreadable",
  "passwordMissing",
  ...DATE_PROBLEMS,
] as const;

/** The birth date is a patient's alone; null: none was typed. */
export function resetForm(today: Day) {
  return z.object({
    code: filled("codeMissing").transform(
      (words, context) => codeHashOf(words) ?? refuse(context, "codeUnreadable"),
    ),
    birth: pastDay(today, true).transform((date, context): string | null => {
      if (date === null) return null;
      return date.accuracy === "day" ? isoFromDay(date.day) : refuse(context, "date-incomplete");
    }),
    password: password("passwordMissing"),
  });
}
