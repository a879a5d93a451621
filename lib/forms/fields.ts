import { z } from "zod";
import { excessLength } from "@/lib/format/text-length";
import { isoDay } from "./iso-day";
import { numberOf } from "./typed-number";

// What a page of ours cannot send is refused by zod's own issues; what a person can put right, by the issues of `refuse`.

/** Refuses a field under a code of the form's list; `values` stand in its words. */
export function refuse(
  context: z.core.$RefinementCtx,
  code: string,
  {
    field,
    values = {},
  }: { field?: string; values?: Readonly<Record<string, string | number>> } = {},
): never {
  const path = field === undefined ? [] : [field];
  context.addIssue({ code: "custom", message: code, path, params: values });
  return z.NEVER;
}

/** Everything that was sent under one name; a form sends nothing for a box that is not ticked. */
export const sent = z.array(z.string()).default([]);

/** A field that a page always sends, and once. */
export const hidden = sent.pipe(z.array(z.string()).length(1)).transform(([value = ""]) => value);

/** A hidden field. */
export const id = hidden.pipe(z.uuid());

/** A hidden field: a day as "2026-11-24". */
export const hiddenDay = hidden.pipe(isoDay);

/** Hidden fields of one name, at least one. */
export const ids = sent.pipe(z.array(z.uuid()).min(1));

/** A hidden field: the version of a record. */
export const version = hidden.pipe(z.string().regex(/^\d{1,9}$/)).transform(Number);

/** The button that was pressed, or a hidden field, of these. */
export function named<const Name extends string>(names: readonly Name[]) {
  return hidden.pipe(z.enum(names));
}

/** Whether a box was ticked, or a button that sends "yes" pressed. */
export const tick = sent
  .pipe(z.array(z.literal("yes")).max(1))
  .transform((ticks) => ticks.length > 0);

/** What was typed, without blanks around it; "": nothing. */
export const typed = sent
  .pipe(z.array(z.string()).max(1))
  .transform(([words = ""]) => words.trim());

/** Typed words, of any length that the form's size allows. */
export function filled(missing: string) {
  return typed.transform((words, context) => (words === "" ? refuse(context, missing) : words));
}

/** What was typed, each blank a part of it. */
export function password(missing: string) {
  return sent
    .pipe(z.array(z.string()).max(1))
    .transform(([secret = ""], context) => (secret === "" ? refuse(context, missing) : secret));
}

/** A typed e-mail address, in small letters. */
export function email({ missing, unreadable }: { missing: string; unreadable: string }) {
  return typed.transform((words, context): string => {
    if (words === "") return refuse(context, missing);
    const address = z.email().max(254).safeParse(words);
    return address.success ? address.data.toLowerCase() : refuse(context, unreadable);
  });
}

/** The same; null: none. */
export function optionalEmail(unreadable: string) {
  const address = email({ missing: unreadable, unreadable });
  return sent.transform((values, context): string | null => {
    if (values.join("").trim() === "") return null;
    const parsed = address.safeParse(values);
    return parsed.success ? parsed.data : passOn(context, parsed.error);
  });
}

/** A typed number from 0 to `most`, with so many decimals after a point or a comma; null: none. */
export function optionalNumber(
  { most, decimals }: { most: number; decimals: number },
  { unreadable, tooMuch }: { unreadable: string; tooMuch: string },
) {
  return typed.transform((words, context): number | null => {
    if (words === "") return null;
    const number = numberOf(words, decimals);
    if (number === null) return refuse(context, unreadable);
    return number > most ? refuse(context, tooMuch) : number;
  });
}

/** Typed words of so many visible characters at most; null: none. */
export function optionalText(longest: number, tooLong: string) {
  return typed.transform((words, context) => {
    const count = excessLength(words, longest);
    if (count > 0) return refuse(context, tooLong, { values: { count, longest } });
    return words === "" ? null : words;
  });
}

type TextProblems = { missing: string; tooLong: string };

/** Typed words of so many visible characters at most. */
export function text(longest: number, { missing, tooLong }: TextProblems) {
  return optionalText(longest, tooLong).transform((words, context) =>
    words === null ? refuse(context, missing) : words,
  );
}

/** Like `text` where the page asks for it; null where it does not. */
export function textWhereAsked(longest: number, problems: TextProblems) {
  const asked = text(longest, problems);
  return sent.transform((values, context): string | null => {
    if (values.length === 0) return null;
    const parsed = asked.safeParse(values);
    return parsed.success ? parsed.data : passOn(context, parsed.error);
  });
}

/** One of these, or null where none was chosen, or the blank of a list; anything else is refused as `unknown`. */
export function optionalChoice<const Option extends string>(
  options: readonly Option[],
  unknown: string,
) {
  return sent.transform((values, context): Option | null => {
    if (values.join() === "") return null;
    const option = options.find((each) => each === values[0]);
    return option === undefined || values.length > 1 ? refuse(context, unknown) : option;
  });
}

/** Exactly one of these. */
export function choice<const Option extends string>(
  options: readonly Option[],
  { missing, unknown }: { missing: string; unknown: string },
) {
  return optionalChoice(options, unknown).transform((option, context) =>
    option === null ? refuse(context, missing) : option,
  );
}

/** Each of these that was ticked, once, in the order of the page; one that is not of these refuses them all. */
export function choices<const Option extends string>(
  options: readonly Option[],
  { missing, unknown }: { missing: string | null; unknown: string },
) {
  return sent.transform((values, context): readonly Option[] => {
    if (values.length === 0 && missing !== null) return refuse(context, missing);
    const given = [...new Set(values)];
    const chosen = given.flatMap((value) => options.find((option) => option === value) ?? []);
    return chosen.length === given.length ? chosen : refuse(context, unknown);
  });
}

/** The schema of a form whose first choice says what else it asks. */
export function byChoice<const Schemas extends Readonly<Record<string, z.ZodType>>>(
  name: string,
  schemas: Schemas,
  problem: string,
): z.ZodType<z.output<Schemas[keyof Schemas]>> {
  const which = choice(Object.keys(schemas), { missing: problem, unknown: problem });
  return z.looseObject({ [name]: which }).transform((fields, context) => {
    const parsed = schemas[fields[name] as string]?.safeParse(fields);
    if (parsed === undefined) return refuse(context, problem, { field: name });
    return parsed.success
      ? (parsed.data as z.output<Schemas[keyof Schemas]>)
      : passOn(context, parsed.error);
  });
}

/** Refuses a form for what a part of it was refused for. */
export function passOn(context: z.core.$RefinementCtx, { issues }: z.ZodError): never {
  for (const issue of issues) {
    context.issues.push({ ...issue, input: undefined } as z.core.$ZodRawIssue);
  }
  return z.NEVER;
}
