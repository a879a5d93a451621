import type { z } from "zod";
import type { FormFields } from "@/lib/format/form-fields";
import { parseForm } from "../parse-form";

/** What a form reads, or the code of each refused field, or that it is not ours. */
export function codesOf<Value, const Code extends string>(
  schema: z.ZodType<Value>,
  form: FormData | FormFields,
  codes: readonly Code[],
): { outcome: "read"; value: Value } | (Readonly<Record<string, string>> & { value?: undefined }) {
  const parsed = parseForm(schema, form, codes);
  if (parsed.outcome === "read") return parsed;
  if (parsed.outcome === "not-ours") return { outcome: "not-ours" };
  return Object.fromEntries(
    Object.entries(parsed.problems).map(([name, { code }]) => [name, code]),
  );
}
