import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { MISSING_ITEMS } from "@/lib/clinical/triage/missing/missing-groups";
import { missingText } from "./fact-text";

const t = createTranslator({ locale: "en", messages, namespace: "referral" });

test("everything that can be missing has words of its own, and none shows its code", () => {
  const said = MISSING_ITEMS.map((item) => [item, missingText(t, item)] as const);
  expect(said.filter(([item, text]) => text === item || text.startsWith("referral."))).toEqual([]);
});
