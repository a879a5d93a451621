import { expect, it } from "vitest";
import type { LabTest } from "../../history/event";
import { lab } from "../testing/cases/laboratory";
import { DAY_0 } from "../testing/events";
import { laboratoryEmergencies } from "./laboratory-emergencies";

it.each<[LabTest, number, string, Partial<Parameters<typeof lab>[2]>]>([
  ["potassium", 2.4, "L1", {}],
  ["potassium", 2.9, "L1", {}],
  ["potassium", 3, "", {}],
  ["potassium", 6.5, "L1", {}],
  ["potassium", 6.4, "", {}],
  ["potassium", 2.4, "", { unit: null }],
  ["calcium-adjusted", 1.8, "L2", {}],
  ["calcium-adjusted", 2.1, "L2", {}],
  ["calcium-adjusted", 2.3, "", {}],
  ["magnesium", 0.4, "L3", {}],
  ["magnesium", 0.5, "", {}],
  ["creatine-kinase", 1001, "L4", { unit: "U/L", upperLimit: 200 }],
  ["creatine-kinase", 1000, "", { unit: "U/L", upperLimit: 200 }],
])("of %s %d is “%s”", (test, value, rules, given) => {
  const event = lab(test, value, given);
  if (event.kind !== "lab") throw new Error("no laboratory value");
  expect(laboratoryEmergencies({ ...event, id: "lab", recordedOn: DAY_0 }).join(" ")).toBe(rules);
});
