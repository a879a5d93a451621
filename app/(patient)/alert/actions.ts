"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/lib/auth/define-action";
import { acknowledgeAlert } from "@/lib/checklist/acknowledge-alert";
import { type FormState, failed } from "@/lib/format/form-state";
import { sent } from "@/lib/forms/fields";
import { notOurs } from "@/lib/forms/not-ours";
import { parseForm } from "@/lib/forms/parse-form";

/** The ids of the events that the page showed. */
const alertForm = z.object({
  shown: sent.transform((shown) => shown.flatMap((ids) => ids.split(" "))),
});

export const acknowledgeAction = defineAction<"patient", FormState>({
  name: "acknowledge-alert",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(alertForm, form);
    if (read.outcome !== "read") return notOurs(form);
    const { shown } = read.value;
    const outcome = await acknowledgeAlert(actor, { key, shown }, now);
    switch (outcome) {
      case "key-reused": {
        const t = await getTranslations("shell.form");
        return failed(t("noKey"), form);
      }
      case "acknowledged":
      case "nothing-to-read":
        redirect("/alert");
      default:
        return outcome satisfies never;
    }
  },
});
