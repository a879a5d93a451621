import { expect, test } from "vitest";
import { completePart } from "@/lib/clinical/emg/testing/complete-part";
import { examinedTables } from "./examined";

test("a recorded value is printed on its scale, and a value of another scale as not examined", () => {
  const examination = {
    "power-hip-flexion:right": "4",
    "power-hip-flexion:left": "brisk",
    "reflex-knee:right": "brisk",
    "reflex-knee:left": "toString",
  };
  const rows = examinedTables({ ...completePart(), examination }).flatMap((table) => table.rows);
  expect(rows).toContainEqual(["Hip flexion (iliopsoas)", "MRC 4 of 5", "not examined"]);
  expect(rows).toContainEqual(["Knee", "brisk", "not examined"]);
});
