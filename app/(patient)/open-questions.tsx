import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import type { PatientActor } from "@/lib/actor";
import { getChecklistState } from "@/lib/checklist/get-checklist-page";
import { getUnreportedChanges } from "@/lib/checklist/get-unreported-changes";

/** The way to each question that waits for this patient, and who asks about what no page asks. */
export async function OpenQuestions({ patient, now }: { patient: PatientActor; now: Date }) {
  const [checklist, changes, hasUnreportedChanges] = await Promise.all([
    getChecklistState(patient, "first-checklist", now),
    getChecklistState(patient, "changes", now),
    getUnreportedChanges(patient),
  ]);
  const t = await getTranslations("next.openQuestions");
  return (
    <>
      {(checklist.isStarted || checklist.checkedAt === null) && (
        <LinkButton href={`/checklist/${checklist.waiting ?? "check-answers"}`}>
          {t("checklist")}
        </LinkButton>
      )}
      {hasUnreportedChanges && (
        <LinkButton href={`/checklist/${changes.waiting ?? "changes-groups"}`}>
          {t("changes")}
        </LinkButton>
      )}
      <p>{t("clinicAsks")}</p>
    </>
  );
}
