import { createTranslator } from "next-intl";
import { expect, test } from "vitest";

import { messages } from "@/i18n/messages";
import { BANDS, TIERS } from "@/lib/clinical/history/tier";
import { placeOfTier } from "@/lib/clinical/triage/urgency";

import { PLACES, queueHead } from "./queue-heads";

const texts = {
  queue: createTranslator({ locale: "en", messages, namespace: "queue" }),
  referral: createTranslator({ locale: "en", messages, namespace: "referral" }),
  rules: createTranslator({ locale: "en", messages, namespace: "rules" }),
};
const LATE = { open: 6, breach: 2, lateFirstLooks: 1 };
const headOf = (place: number, late = LATE) => queueHead({ place, ...late }, texts);

test("every tier with its band has the head of its own place", () => {
  for (const tier of TIERS) {
    for (const band of tier === "urgent" || tier === "soon" ? BANDS : [null]) {
      expect(PLACES[placeOfTier(tier, band)]).toEqual({ kind: tier, band });
    }
  }
});

test("a head says how many it holds, how many are late by which clock, and how soon they must be seen", () => {
  expect(headOf(2)).toEqual({
    chip: { kind: "urgent", word: "Urgent A" },
    count: "6",
    late: ["2 overdue", "1 first look late"],
    within: "seen within 14 days",
  });
  expect(headOf(0)).toMatchObject({ within: "at once" });
  expect(headOf(1)).toMatchObject({ within: "seen within 7 days" });
});

test("where nothing is late or no clock runs, a head says nothing of it", () => {
  expect(headOf(9, { open: 1, breach: 0, lateFirstLooks: 0 })).toMatchObject({
    late: [],
    within: "",
  });
  expect(headOf(4)).toMatchObject({ chip: { word: "Serious item unknown" }, within: "" });
});

test("there is no head for a place that the list does not have", () => {
  expect(() => headOf(11)).toThrow("no place 11");
});
