import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type FailedForm, failed, type Help } from "@/lib/format/form-state";
import { requestedPath, signInPath } from "./requested-path";

/** What to do in an emergency, with a word that what was just sent was not saved. */
export const EMERGENCY_UNSAVED_PATH = "/emergency?unsaved=1";

/**
 * What a form gets whose session has ended: the emergency page where what was typed asks for `help`; else words on the
 * same page with what was typed, or without script the sign-in page, which says that nothing was saved.
 */
export async function answerSignedOut(form: FormData, help: readonly Help[]): Promise<FailedForm> {
  if (help.length > 0) redirect(EMERGENCY_UNSAVED_PATH);
  const request = await headers();
  // Next's own script names the action in a header; a form sent without script names it in a field.
  if (!request.has("next-action")) redirect(signInPath(requestedPath(request), { unsaved: true }));
  const t = await getTranslations("shell.form");
  return failed(t("signedOut"), form);
}
