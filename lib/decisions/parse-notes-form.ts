import { isId } from "./parse-decision-form";
import { textOf } from "./typed-field";

/** Which notes of which referral's patient were read; null for a form that was not ours. */
export function parseNotesForm(
  form: FormData,
): { referralId: string; texts: readonly string[] } | null {
  const referralId = textOf(form, "referralId");
  const texts = form.getAll("note").filter((id) => typeof id === "string");
  const isOurs = isId(referralId) && texts.length > 0 && texts.every(isId);
  return isOurs ? { referralId, texts } : null;
}
