import { isId } from "./parse-decision-form";
import { textOf } from "./typed-field";

/** Which referral's corrections were seen, and up to when; null for a form that was not ours. */
export function parseAcknowledgeForm(
  form: FormData,
): { referralId: string; correctedAt: Date } | null {
  const referralId = textOf(form, "referralId");
  const correctedAt = new Date(textOf(form, "correctedAt"));
  return isId(referralId) && !Number.isNaN(correctedAt.getTime())
    ? { referralId, correctedAt }
    : null;
}
