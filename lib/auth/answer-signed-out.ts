import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type FailedForm, failed, type Help } from "@/lib/format/form-state";
import { clientAddress } from "./client-address";
import { requestedPath, signInPath } from "./requested-path";
import { sentForm } from "./sent-form";
import { keepUnsentForm } from "./unsent/keep-unsent-form";

/** What to do in an emergency, with a word that what was just sent was not saved. */
export const EMERGENCY_UNSAVED_PATH = "/emergency?unsaved=1";

/**
 * What a form gets whose session has ended. Sent without script it is kept until its person has signed in again. Then the
 * emergency page where what was typed asks for `help`; else words on the same page with what was typed, or without script
 * the sign-in page, which says whether it is kept.
 */
export async function answerSignedOut(
  form: FormData,
  { help, now }: { help: readonly Help[]; now: Date },
): Promise<FailedForm> {
  const request = await headers();
  const sent = sentForm.getStore();
  const isKept =
    sent !== undefined && (await keepUnsentForm(sent, { sender: clientAddress(request), now }));
  if (help.length > 0) redirect(EMERGENCY_UNSAVED_PATH);
  // Next's own script names the action in a header; a form sent without script names it in a field.
  if (!request.has("next-action")) {
    redirect(signInPath(requestedPath(request), { unsaved: isKept ? "kept" : "lost" }));
  }
  const t = await getTranslations("shell.form");
  return failed(t("signedOut"), form);
}
