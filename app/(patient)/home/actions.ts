"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { cancelChecklist } from "@/lib/checklist/cancel-checklist";
import { type FormState, failed } from "@/lib/format/form-state";

export const cancelChecklistAction = defineAction<"patient", FormState>({
  name: "cancel-checklist",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const { outcome } = await cancelChecklist(actor, { key }, now);
    switch (outcome) {
      case "key-reused": {
        const t = await getTranslations("shell.form");
        return failed(t("noKey"), form);
      }
      case "nothing-open": {
        const t = await getTranslations("next.home");
        return failed(t("checklistNothingOpen"), form);
      }
      case "cancelled":
        redirect("/home?cancelled=1");
      default:
        return outcome satisfies never;
    }
  },
});
