import { getTranslations } from "next-intl/server";
import type { FormLabels } from "@/components/ui/action-form";

/** The words that every form needs, for the `words` of an ActionForm. */
export async function formLabels(): Promise<FormLabels> {
  const t = await getTranslations("shell.form");
  return {
    problemHeading: t("problemHeading"),
    errorPrefix: t("errorPrefix"),
    saving: t("saving"),
    notSaved: t("notSaved"),
    // The browser fills them in while somebody types.
    counted: { used: t.raw("countUsed"), over: t.raw("countOver") },
    notSent: t("notSent"),
    tooLarge: t("tooLarge"),
    outOfDate: t("noKey"),
    leave: {
      heading: t("leave.heading"),
      body: t("leave.body"),
      stay: t("leave.stay"),
      leave: t("leave.leave"),
    },
  };
}
