import { getTranslations } from "next-intl/server";
import { Consequences } from "@/components/referral/consequences";
import { decisionWords } from "@/components/referral/fact-words";
import { Notice } from "@/components/ui/notice";
import { OneButtonForm } from "@/components/ui/one-button-form";
import { formWords } from "@/i18n/form-words";
import type { ClinicianActor } from "@/lib/auth/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { confirmLowering } from "@/lib/decisions/confirm-lowering";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { OpenProposal, ReferralRecord } from "@/lib/referrals/referral-record";
import { consequenceRows } from "./consequence-rows";
import { confirmLoweringAction } from "./decide-actions";
import { previewWords } from "./decision-form-words";

/** A lowering that a colleague proposed, with what it would do and the button that carries it out. */
export async function ProposalNotice({
  record: { referralId, clinic },
  proposal,
  actor,
  now,
}: {
  record: ReferralRecord;
  proposal: OpenProposal;
  actor: ClinicianActor;
  now: Date;
}) {
  const t = await getTranslations("decisions.proposal");
  const { proposalId, kind, proposedBy, proposedAt, expiresAt, closes, reason, isVoid } = proposal;
  const isMine = proposedBy.personId === actor.personId;
  const at = (moment: Date) =>
    `${clinicDate(todayIn(clinic.zone, moment))} ${clockTime(clinic.zone, moment)}`;
  return (
    <Notice kind="warning" heading={t("heading")}>
      <p>
        {t("by", {
          name: proposedBy.name,
          at: at(proposedAt),
          decision: decisionWords(await getTranslations("referral"), kind),
          until: at(expiresAt),
        })}
      </p>
      {closes.length > 0 && <p>{t("closes", { rules: closes.join(", ") })}</p>}
      <p>{t("reason", { reason })}</p>
      {isVoid && <p>{t("void")}</p>}
      {isMine && !isVoid && <p>{t("yours")}</p>}
      {!isMine && !isVoid && (
        <>
          <Consequences
            rows={await rowsOf(actor, proposalId, now)}
            words={previewWords(await getTranslations("decisions"))}
          />
          <OneButtonForm
            action={confirmLoweringAction}
            fields={{ referralId, proposalId }}
            submissionKey={newSubmissionKey(actor)}
            words={await formWords()}
          >
            {t("confirm")}
          </OneButtonForm>
        </>
      )}
    </Notice>
  );
}

async function rowsOf(actor: ClinicianActor, proposalId: string, now: Date) {
  const key = newSubmissionKey(actor);
  const result = await confirmLowering(actor, { proposalId, key, isPreview: true }, now);
  if (result.outcome !== "previewed") return [];
  return consequenceRows(result.consequence, { isAtOnce: false });
}
