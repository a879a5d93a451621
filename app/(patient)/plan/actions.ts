"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { type FormState, failed } from "@/lib/format/form-state";
import { startPlan } from "@/lib/plan/start-plan";
import { alertFirst } from "../alert-first";

export const startPlanAction = defineAction<"patient", FormState>({
  name: "start-plan",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  run: async (actor, form, { now, key }) => {
    await alertFirst(actor);
    const outcome = await startPlan(actor, { key }, now);
    switch (outcome) {
      case "key-reused": {
        const t = await getTranslations("shell.form");
        return failed(t("noKey"), form);
      }
      case "started":
        redirect("/plan?saved=1");
      case "not-now":
        redirect("/plan");
      default:
        return outcome satisfies never;
    }
  },
});
