import { getTranslations } from "next-intl/server";
import { decisionText } from "@/components/referral/fact-text";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clockTime } from "@/lib/format/clinic-date";
import { undoableUntil } from "@/lib/record/undo-window";
import { decidesCase } from "@/lib/record/undoable-kind";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { undoAction } from "./decide-actions";

/** The reader's own newest decision, while it can be undone; else nothing. */
export async function UndoNotice({
  record: { referralId, decisions, clinic },
  actor,
  now,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
  now: Date;
}) {
  const newest = decisions.find(({ kind, undoneAt }) => undoneAt === null && decidesCase(kind));
  if (newest === undefined || newest.personId !== actor.personId) return null;
  if (now >= undoableUntil(newest.decidedAt)) return null;
  const t = await getTranslations("decisions.undo");
  if (newest.kind === "request-emg") {
    return (
      <Notice heading={t("heading")}>
        <p>{t("emg")}</p>
      </Notice>
    );
  }
  const decision = decisionText(await getTranslations("referral"), newest.kind);
  return (
    <Notice heading={t("heading")}>
      <p>
        {t("about", {
          decision,
          time: clockTime(clinic.zone, newest.decidedAt),
          until: clockTime(clinic.zone, undoableUntil(newest.decidedAt)),
        })}
      </p>
      {newest.kind === "raise-tier" && <p>{t("readAtOnce")}</p>}
      <ButtonForm
        action={undoAction}
        fields={{ referralId, decisionId: newest.decisionId, from: "record" }}
        submissionKey={newSubmissionKey(actor)}
        labels={await formLabels()}
        kind="secondary"
      >
        {t("press")}
      </ButtonForm>
    </Notice>
  );
}
