import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clinicDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { recordHref } from "@/lib/referrals/record-part";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { acknowledgeCorrectionsAction } from "./actions";

/** That the patient corrected something that nobody has acknowledged; nothing where nothing waits. */
export async function CorrectedNotice({
  record: { referralId, correctedAt, clinic },
  actor,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
}) {
  if (correctedAt === null) return null;
  const t = await getTranslations("referral.corrected");
  return (
    <Notice kind="warning" heading={t("heading")}>
      <p>
        {t.rich("body", {
          date: clinicDate(todayIn(clinic.zone, correctedAt)),
          journal: (chunks) => (
            <a href={recordHref(referralId, { part: "journal", fragment: "journal" })}>{chunks}</a>
          ),
          checklists: (chunks) => (
            <a href={recordHref(referralId, { part: "checklists", fragment: "checklists" })}>
              {chunks}
            </a>
          ),
        })}
      </p>
      <ButtonForm
        action={acknowledgeCorrectionsAction}
        fields={{ referralId, correctedAt: correctedAt.toISOString() }}
        submissionKey={newSubmissionKey(actor)}
        labels={await formLabels()}
        kind="secondary"
      >
        {t("seen")}
      </ButtonForm>
    </Notice>
  );
}
