import { expect, test } from "vitest";
import type { Presentation } from "@/lib/clinical/emg/presentation";
import type { LabEvent } from "@/lib/clinical/history/event";
import { labResults } from "./lab-results";

const DAY = 20_782;

function rows(...labs: readonly Omit<LabEvent, "kind" | "id" | "recordedOn">[]) {
  const events = labs.map(
    (lab, at) => ({ ...lab, kind: "lab", id: `${at}`, recordedOn: DAY }) as const,
  );
  const presentation: Pick<Presentation, "events"> = { events };
  return labResults(presentation)[0]?.rows;
}

test("a laboratory's value has its unit and the limits of the laboratory, newest first, and says what is not known", () => {
  expect(
    rows(
      { test: "creatine-kinase", value: 1200, unit: "U/L", upperLimit: 200, day: DAY - 2 },
      {
        test: "calcium-adjusted",
        value: 2.1,
        unit: "mmol/L",
        upperLimit: null,
        lowerLimit: 2.2,
        day: DAY - 1,
      },
      { test: "potassium", value: 3.1, unit: null, upperLimit: null, day: DAY },
    ),
  ).toEqual([
    ["Potassium", "3.1", "unit not known", "not known", "25-Nov-2026"],
    ["Adjusted calcium", "2.1", "mmol/L", "from 2.2", "24-Nov-2026"],
    ["Creatine kinase", "1200", "U/L", "up to 200", "23-Nov-2026"],
  ]);
});
