import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { PatientActor } from "@/lib/actor";
import { type FormState, refused } from "@/lib/format/form-state";
import { errorsOf } from "@/lib/forms/parse-form";
import type { ENTRY_PROBLEMS } from "@/lib/journal/entry-form";
import { alertFirst } from "../alert-first";

type Problems = Parameters<typeof errorsOf<(typeof ENTRY_PROBLEMS)[number]>>[0];

/** What a patient reads at the fields of a day's entry that was not taken. */
export async function entryRefused(problems: Problems, form: FormData): Promise<FormState> {
  const t = await getTranslations("journal.problems");
  return refused(
    errorsOf(problems, ({ code, values }) => t(code, values)),
    form,
  );
}

/** Where a patient goes after a day's entry: to an alert, to the questions about what changed, or to the journal. */
export async function leaveEntry(
  actor: PatientActor,
  { changes, entryId }: { changes: boolean; entryId: string },
): Promise<never> {
  await alertFirst(actor);
  redirect(changes ? "/checklist/changes-groups" : `/journal?saved=${entryId}`);
}
