"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { sendChecklist } from "@/lib/checklist/send-checklist";
import { type FormState, failed } from "@/lib/format/form-state";

export const sendAction = defineAction<"patient", FormState>({
  name: "send-checklist",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const result = await sendChecklist(actor, { key }, now);
    switch (result.outcome) {
      case "key-reused": {
        const t = await getTranslations("shell.form");
        return failed(t("noKey"), form);
      }
      case "unfinished":
        redirect(`/checklist/${result.waiting}`);
      case "sent":
        redirect("/checklist/sent");
      default:
        return result satisfies never;
    }
  },
});
