"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { OLDEST_SAMPLE_DAYS } from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS } from "@/lib/clinical/history/event";
import { type BloodProblem, parseBloodResultsForm } from "@/lib/decisions/parse-blood-results-form";
import { parseActForm } from "@/lib/decisions/parse-decision-form";
import { recordBloodResults } from "@/lib/decisions/record-blood-results";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";

export const recordBloodResultsAction = defineAction<"clinician", FormState>({
  name: "record-blood-results",
  role: "clinician",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("blood-results.problems");
    const act = parseActForm(form);
    if (act === null) notFound();
    const read = parseBloodResultsForm(form);
    if (read.kind === "refused") {
      const errors: FieldErrors = {};
      for (const [field, problem] of Object.entries(read.problems)) {
        errors[field] = problemWords(t, problem, {
          typed: form.get(field),
          test: await testOf(field),
        });
      }
      return refused(errors, form);
    }
    const result = await recordBloodResults(
      actor,
      { referralId: act.referralId, key },
      { takenOn: read.takenOn, results: read.results },
      now,
    );
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

type Words = Awaited<ReturnType<typeof getTranslations<"blood-results.problems">>>;

/** The test whose field it is, by its name: the same problem can be that of several. */
async function testOf(field: string): Promise<string> {
  const t = await getTranslations("referral.labTest");
  const test = LAB_TESTS.find((each) => field === each || field.startsWith(`${each}-`));
  return test === undefined ? "" : t(test);
}

function problemWords(
  t: Words,
  problem: BloodProblem,
  { typed, test }: { typed: FormDataEntryValue | null; test: string },
): string {
  if (typeof problem === "object") {
    const { odd, least, most, ...said } = problem;
    const bounds = { least: String(least), most: String(most) };
    return t(odd === "value" ? "oddValue" : "oddLimit", { ...said, ...bounds });
  }
  if (problem === "ambiguous") return t(problem, { typed: typeof typed === "string" ? typed : "" });
  return t(problem, { test });
}
