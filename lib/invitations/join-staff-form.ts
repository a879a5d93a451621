import { z } from "zod";
import { passwordFault } from "@/lib/auth/password-fault";
import { codeHashOf } from "@/lib/auth/typed-code";
import { email, filled, password, refuse } from "@/lib/forms/fields";

export const JOIN_STAFF_PROBLEMS = [
  "codeMissing",
  "codeUnreadable",
  "emailMissing",
  "emailUnreadable",
  "passwordMissing",
  "passwordShort",
  "passwordLong",
  "passwordCommon",
] as const;

export const joinStaffForm = z
  .object({
    code: filled("codeMissing").transform(
      (words, context) => codeHashOf(words) ?? refuse(context, "codeUnreadable"),
    ),
    email: email({ missing: "emailMissing", unreadable: "emailUnreadable" }),
    password: password("passwordMissing"),
  })
  .transform((sent, context) => {
    const fault = passwordFault(sent.password, sent.email);
    return fault === null ? sent : refuse(context, fault, { field: "password" });
  });

export type JoiningColleague = z.output<typeof joinStaffForm>;
