import type { z } from "zod";
import { type FormFields, formFields } from "@/lib/format/form-fields";
import type { FieldErrors } from "@/lib/format/form-state";

/** Why a field was refused: the key of its words, and what stands in them. */
export type Problem<Code extends string = string> = {
  code: Code;
  values: Readonly<Record<string, string | number>>;
};

/** By field name, in the order of the form's schema, which is that of the page. */
export type Problems<Code extends string = string> = Readonly<Record<string, Problem<Code>>>;

export type ParsedForm<Value, Code extends string> =
  | { outcome: "read"; value: Value }
  | { outcome: "refused"; problems: Problems<Code> }
  /** A hidden field is missing, doubled or not shaped as a page of ours has it. */
  | { outcome: "not-ours" };

/** What a form says by its schema, of which `codes` are all the problems; another one is a bug, and thrown. */
export function parseForm<Value, const Code extends string = never>(
  schema: z.ZodType<Value>,
  form: FormData | FormFields,
  codes: readonly Code[] = [],
): ParsedForm<Value, Code> {
  const fields = form instanceof FormData ? formFields(form) : form;
  const parsed = schema.safeParse(withDates(fields));
  if (parsed.success) return { outcome: "read", value: parsed.data };
  const problems: Record<string, Problem<Code>> = {};
  for (const issue of parsed.error.issues) {
    if (issue.code !== "custom") return { outcome: "not-ours" };
    const code = codes.find((each) => each === issue.message);
    if (code === undefined) throw new Error(`a problem without words: ${issue.message}`);
    problems[String(issue.path[0])] ??= { code, values: issue.params ?? {} };
  }
  return { outcome: "refused", problems };
}

/** The words beside each refused field. */
export function errorsOf<Code extends string>(
  problems: Problems<Code>,
  words: (problem: Problem<Code>, field: string) => string,
): FieldErrors {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, words(problem, field)]),
  );
}

const DATE_PART = /^(.+)-(day|month|year)$/;

/** The fields, with the three parts of each date also under the date's own name, which no other field then has. */
function withDates(fields: FormFields): Readonly<Record<string, unknown>> {
  const dates: Record<string, Record<string, readonly string[]>> = {};
  for (const [name, values] of Object.entries(fields)) {
    const [, date, part] = DATE_PART.exec(name) ?? [];
    if (date === undefined || part === undefined) continue;
    dates[date] = { ...dates[date], [part]: values };
  }
  return { ...fields, ...dates };
}
