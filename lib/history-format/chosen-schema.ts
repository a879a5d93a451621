import { z } from "zod";
import { contradictsItself } from "@/lib/clinical/history/answered-alone";
import { code } from "./code-schema";

/** Any of `codes`, each once, as a form takes them: "unknown" and "none-noticed" alone. */
export function chosen<const Code extends string>(
  codes: readonly Code[],
  descriptions: Readonly<Record<string, string>>,
) {
  return z
    .array(code(codes, descriptions))
    .refine((values) => new Set(values).size === values.length, { error: "each code once" })
    .refine((values) => !contradictsItself(values), {
      error: '"unknown" and "none-noticed" by themselves',
    })
    .describe("[]: not asked");
}
