"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { acknowledgeAlert } from "@/lib/checklist/acknowledge-alert";
import { formFields } from "@/lib/format/form-fields";
import { type FormState, failed } from "@/lib/format/form-state";

export const acknowledgeAction = defineAction<"patient", FormState>({
  name: "acknowledge-stop",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  run: async (actor, form, { now, key }) => {
    const shown = formFields(form).shown?.flatMap((ids) => ids.split(" ")) ?? [];
    const outcome = await acknowledgeAlert(actor, { key, shown }, now);
    switch (outcome) {
      case "key-reused": {
        const t = await getTranslations("shell.form");
        return failed(t("noKey"), form);
      }
      case "acknowledged":
      case "nothing-to-read":
        redirect("/stop");
      default:
        return outcome satisfies never;
    }
  },
});
