import { z } from "zod";
import { LONGEST_REASON } from "@/lib/format/text-length";
import { hidden, id, ids, named, text, textWhereAsked } from "@/lib/forms/fields";
import { CALL_OUTCOMES } from "./call-outcome";

/** A button beside a referral. */
export const referralForm = z.object({ referralId: id });

/** Null where no reason is asked: nobody holds the referral. */
export const claimForm = referralForm.extend({
  takeOverReason: textWhereAsked(LONGEST_REASON, { missing: "takeOverReason", tooLong: "tooLong" }),
});
export const CLAIM_PROBLEMS = ["takeOverReason", "tooLong"] as const;

export const callForm = referralForm.extend({ call: named(CALL_OUTCOMES) });

/** Which notes were read. */
export const notesForm = referralForm.extend({ note: ids });

/** Up to when the corrections were seen. */
export const acknowledgeForm = referralForm.extend({
  correctedAt: hidden.pipe(z.iso.datetime()).transform((typed) => new Date(typed)),
});

/** `from`: the page that is shown again. */
export const undoForm = referralForm.extend({
  decisionId: id,
  from: named(["record", "queue"]),
});

export const proposalForm = referralForm.extend({ proposalId: id });

/** Each proposal of a page has a field of its own for the reason. */
export function declineForm(proposalId: string) {
  const reason = text(LONGEST_REASON, { missing: "declineReason", tooLong: "tooLong" });
  const field = `declineReason-${proposalId}`;
  return z.object({ [field]: reason }).transform((fields) => ({ reason: fields[field] ?? "" }));
}
export const DECLINE_PROBLEMS = ["declineReason", "tooLong"] as const;
