"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { OLDEST_SAMPLE_DAYS } from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS } from "@/lib/clinical/history/event";
import { referralForm } from "@/lib/decisions/act-forms";
import { BLOOD_PROBLEMS, bloodResultsForm } from "@/lib/decisions/blood-results-form";
import { recordBloodResults } from "@/lib/decisions/record-blood-results";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";

export const recordBloodResultsAction = defineAction<"clinician", FormState>({
  name: "record-blood-results",
  role: "clinician",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("blood-results.problems");
    const read = parseForm(referralForm.and(bloodResultsForm), form, BLOOD_PROBLEMS);
    if (read.outcome === "not-ours") notFound();
    if (read.outcome === "refused") {
      const testNames = await getTranslations("referral.labTest");
      const errors = errorsOf(read.problems, ({ code, values }, field) => {
        // The same problem can be that of several tests.
        const test = LAB_TESTS.find((each) => field === each || field.startsWith(`${each}-`));
        return t(code, { ...values, test: test === undefined ? "" : testNames(test) });
      });
      return refused(errors, form);
    }
    const { referralId, ...sample } = read.value;
    const result = await recordBloodResults(actor, { referralId, key }, sample, now);
    switch (result.outcome) {
      case "recorded":
        return redirect(`/referrals/${result.referralId}?saved=record-blood-results`);
      case "not-found":
        return notFound();
      case "sample-in-future":
        return refused({ takenOn: t("inFuture") }, form);
      case "sample-too-old":
        return refused({ takenOn: t("tooOld", { days: OLDEST_SAMPLE_DAYS }) }, form);
      case "key-reused":
        return failed(t("keyReused"), form);
      default:
        return result satisfies never;
    }
  },
});
