import { getTranslations } from "next-intl/server";
import { because, type FailedForm, failed } from "@/lib/format/form-state";

/** What a form says back that no page of ours draws. */
export async function notOurs(form: FormData): Promise<FailedForm> {
  const t = await getTranslations("shell.form");
  return because(failed(t("noKey"), form), "not-ours");
}
