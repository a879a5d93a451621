import { z } from "zod";
import {
  BLOOD_TESTS,
  type Bounds,
  boundsOf,
  isOutside,
  LARGEST_RESULT,
} from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS, type LabEvent } from "@/lib/clinical/history/event";
import { labUnit, labUnits } from "@/lib/clinical/history/lab-units";
import { LAB_DESCRIPTIONS } from "./code-descriptions";
import { code } from "./code-schema";
import { reportedFields } from "./dated-fields";

const result = () => z.number().positive().max(LARGEST_RESULT);

const written = z.strictObject({
  ...reportedFields("lab"),
  test: code(LAB_TESTS, LAB_DESCRIPTIONS),
  value: result(),
  unit: z
    .string()
    .nullable()
    .describe(
      "As the rules know it, in any spelling; null: not known, which is never read as normal",
    ),
  upperLimit: result().nullable().describe("The laboratory's own; null: not known"),
  lowerLimit: result().nullable().exactOptional().describe("The laboratory's own, if it gave one"),
  confirmed: z
    .literal(true)
    .exactOptional()
    .describe("The report does say a value or limit that is hardly possible in its unit"),
});

/** A laboratory value, with the units and the bounds of the form for blood results. */
export const labSchema = written
  .superRefine((lab, context) => {
    const { test, unit } = lab;
    if (unit !== null && labUnit(test, unit) === null) {
      const message = `${labUnits(test).join(", ")} or null`;
      context.addIssue({ code: "custom", path: ["unit"], message });
    }
    if (lab.confirmed) return;
    for (const { field, least, most } of oddFields(lab)) {
      const message = `${least} to ${most} in this unit, or "confirmed": true where the report says so`;
      context.addIssue({ code: "custom", path: [field], message });
    }
  })
  .transform((lab) => {
    const { confirmed: _, ...fact } = lab;
    return fact;
  })
  .describe("A laboratory value");

type Odd = Bounds & { field: "value" | "upperLimit" | "lowerLimit" };

/** What is hardly possible in its unit, which the form asks to confirm. */
export function oddFields({
  test,
  value,
  unit,
  upperLimit,
  lowerLimit = null,
}: Pick<LabEvent, "test" | "value" | "unit" | "upperLimit" | "lowerLimit">): readonly Odd[] {
  const bounds = boundsOf(test, labUnit(test, unit));
  if (bounds === null) return [];
  const isUpper = BLOOD_TESTS[test].limit === "upper";
  const limit = isUpper ? upperLimit : lowerLimit;
  const odd: Odd[] = [];
  if (isOutside(value, bounds.value)) odd.push({ field: "value", ...bounds.value });
  if (bounds.limit !== null && limit !== null && isOutside(limit, bounds.limit)) {
    odd.push({ field: isUpper ? "upperLimit" : "lowerLimit", ...bounds.limit });
  }
  return odd;
}
