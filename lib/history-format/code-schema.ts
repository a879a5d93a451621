import { z } from "zod";

/** What the JSON Schema says of each code of an enum, kept beside the enum until the schema is printed. */
export const codeDescriptions = z.registry<{ descriptions: Readonly<Record<string, string>> }>();

/** One of `codes`, each described in `descriptions`. */
export function code<const Code extends string>(
  codes: readonly Code[],
  descriptions: Readonly<Record<string, string>>,
) {
  return z.enum(codes).register(codeDescriptions, { descriptions });
}
