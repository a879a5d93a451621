import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type FailedForm, failed } from "@/lib/format/form-state";
import { requestedPath, signInPath } from "./requested-path";

/** Where a form leads that nobody signed in has sent; null: nowhere special. */
export type WhenSignedOut = (form: FormData) => string | null;

/**
 * What a form gets whose session has ended: the page that `whenSignedOut` names; else words on the same page
 * with what was typed, or without script the sign-in page, which says that nothing was saved.
 */
export async function answerSignedOut(
  form: FormData,
  whenSignedOut: WhenSignedOut = () => null,
): Promise<FailedForm> {
  const path = whenSignedOut(form);
  if (path !== null) redirect(path);
  const request = await headers();
  // Next's own script names the action in a header; a form sent without script names it in a field.
  if (!request.has("next-action")) redirect(signInPath(requestedPath(request), { unsaved: true }));
  const t = await getTranslations("shell.form");
  return failed(t("signedOut"), form);
}
