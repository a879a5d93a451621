import { z } from "zod";
import { codeDescriptions } from "./code-schema";
import { historySchema } from "./history-schema";

/** The JSON Schema (2020-12) of one line of a file of histories, every code listed and described. */
export function historyJsonSchema(): object {
  return {
    title: "A muscle-twitch history",
    ...z.toJSONSchema(historySchema, {
      io: "input",
      override: ({ zodSchema, jsonSchema }) => {
        const described =
          zodSchema instanceof z.ZodType ? codeDescriptions.get(zodSchema) : undefined;
        if (described === undefined || jsonSchema.enum === undefined) return;
        jsonSchema.oneOf = jsonSchema.enum.map((value) => ({
          const: value,
          description: described.descriptions[String(value)] ?? "",
        }));
        delete jsonSchema.enum;
        delete jsonSchema.type;
      },
    }),
  };
}
