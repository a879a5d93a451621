import { expect, test } from "vitest";
import type { LabEvent } from "@/lib/clinical/history/event";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { whyUnread } from "./why-unread";

type Value = Pick<LabEvent, "test" | "unit" | "upperLimit">;

test.each<[Value, "unit" | "limit" | null]>([
  [{ test: "potassium", unit: "mmol/L", upperLimit: null }, null],
  [{ test: "potassium", unit: "mEq/L", upperLimit: null }, null],
  [{ test: "potassium", unit: "mg/dL", upperLimit: null }, "unit"],
  [{ test: "magnesium", unit: null, upperLimit: null }, "unit"],
  [{ test: "calcium-adjusted", unit: "mEq/L", upperLimit: null }, "unit"],
  [{ test: "creatine-kinase", unit: "U/L", upperLimit: 200 }, null],
  [{ test: "creatine-kinase", unit: "U/L", upperLimit: null }, "limit"],
  [{ test: "creatine-kinase", unit: "U/L", upperLimit: 0 }, "limit"],
  [{ test: "creatine-kinase", unit: "mmol/L", upperLimit: null }, "unit"],
])("%j is unread for its %s, and the rules say so too", (value, why) => {
  expect(whyUnread(value)).toBe(why);
  const event = {
    kind: "lab",
    id: "1",
    day: 20_000,
    recordedOn: 20_000,
    value: 4,
    ...value,
  } as const;
  const { missing } = assess({ id: "1", birthDay: 0, events: [event] }, LIVE_RULE_SET, 20_000);
  const items = missing.map(({ item }) => item);
  expect(items.includes(`laboratory:${value.test}`)).toBe(why !== null);
});
