import type { z } from "zod";
import { DAY_WORDS } from "./day-schema";

/** One thing that is wrong with a line. Neither field repeats what the line says. */
export type Fault = { path: string; expected: string };

/** Every fault of `json`, for somebody who has to mend a file. */
export function faultsOf(error: z.ZodError, json: unknown): readonly Fault[] {
  return error.issues.map((issue) => ({
    path: pathOf(issue.path),
    expected:
      valueAt(json, issue.path) === undefined
        ? `${expectedOf(issue)} (it is missing)`
        : expectedOf(issue),
  }));
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** "events[3].area.side"; "(line)" for the line as a whole. */
export function pathOf(path: readonly PropertyKey[]): string {
  const text = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
  return text === "" ? "(line)" : text;
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.message === DAY_WORDS) return DAY_WORDS;
  switch (issue.code) {
    case "invalid_type":
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case "invalid_format":
      return `text as ${issue.format}`;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? oneOf(issue.options)
        : "one of the forms that the schema lists";
    case "unrecognized_keys":
      return `no field ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
    case "too_small":
      return `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "custom":
      return issue.message;
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return issue.message;
    default:
      return issue satisfies never;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function oneOf(values: readonly unknown[]): string {
  return values.length === 1
    ? JSON.stringify(values[0])
    : `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
}
