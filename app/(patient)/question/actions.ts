"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { REPLY_PROBLEMS, replyForm } from "@/lib/checklist/reply-form";
import { submitReply } from "@/lib/checklist/submit-reply";
import { formFields } from "@/lib/format/form-fields";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { replyProblems } from "./reply-problems";

export const sendReplyAction = defineAction<"patient", FormState>({
  name: "submit-reply",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("question");
    const read = parseForm(replyForm, form, REPLY_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      const errors: FieldErrors = errorsOf(read.problems, ({ code, values }) =>
        t(`problems.${code}`, values),
      );
      return refused(errors, form);
    }
    const { page: _page, question: _question, note: _note, ...fields } = formFields(form);
    const reply = { messageId: read.value.question, fields, note: read.value.note, key };
    const result = await submitReply(actor, reply, now);
    switch (result.outcome) {
      case "stored":
        redirect(result.hasAlert ? "/alert" : "/next?sent=reply");
      case "refused":
        return refused(await replyProblems(result.problems), form);
      case "not-found":
        return failed(t("problems.gone"), form);
      case "key-reused":
        return { ...failed(t("problems.keyReused"), form), submissionKey: newSubmissionKey(actor) };
      default:
        return result satisfies never;
    }
  },
});
