import { z } from "zod";
import { passwordFault } from "@/lib/auth/password-fault";
import { codeHashOf } from "@/lib/auth/typed-code";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { choice, email, filled, password, refuse } from "@/lib/forms/fields";
import { DATE_PROBLEMS, pastDay } from "@/lib/forms/typed-day";

export const CODE_PROBLEMS = [
  "codeMissing",
  "codeUnreadable",
  "birthMissing",
  ...DATE_PROBLEMS,
] as const;

export function codeForm(today: Day) {
  return z.object({
    code: filled("codeMissing").transform((words, context) => {
      return codeHashOf(words) ?? refuse(context, "codeUnreadable");
    }),
    birth: pastDay(today, true).transform((date, context): string => {
      if (date === null) return refuse(context, "birthMissing");
      return date.accuracy === "day" ? isoFromDay(date.day) : refuse(context, "date-incomplete");
    }),
  });
}

/** The day since which the pages of consent (`joining.use`, `limits`, `agree`) say what they say: raised by hand with their words. */
export const CONSENT_VERSION = "2026-11-30";

export const AGREE_PROBLEMS = ["agreeMissing"] as const;
export const agreeForm = z.object({
  agree: choice(["yes", "no"], { missing: "agreeMissing", unknown: "agreeMissing" }),
});

export const ACCOUNT_PROBLEMS = [
  "emailMissing",
  "emailUnreadable",
  "passwordMissing",
  "passwordShort",
  "passwordLong",
  "passwordCommon",
] as const;

export const accountForm = z
  .object({
    email: email({ missing: "emailMissing", unreadable: "emailUnreadable" }),
    password: password("passwordMissing"),
  })
  .transform((account, context) => {
    const fault = passwordFault(account.password, account.email);
    return fault === null ? account : refuse(context, fault, { field: "password" });
  });
