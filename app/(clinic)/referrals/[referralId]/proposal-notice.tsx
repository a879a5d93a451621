import { getMessages, getTranslations } from "next-intl/server";
import { Consequences } from "@/components/referral/consequences";
import { DeclineForm } from "@/components/referral/decline-form";
import { decisionText } from "@/components/referral/fact-text";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { confirmLowering } from "@/lib/decisions/confirm-lowering";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { OpenProposal } from "@/lib/referrals/decision-line";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { consequenceRows } from "./consequence-rows";
import { confirmLoweringAction, declineProposalAction } from "./proposal-actions";

/** A lowering that waits for a second person: what it would do, and the forms that carry it out, decline or withdraw it. */
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
  const { decisions } = await getMessages();
  const { proposalId, kind, proposedBy, proposedAt, expiresAt, closes, reason, isVoid } = proposal;
  const isMine = proposedBy.personId === actor.personId;
  const at = (moment: Date) =>
    `${clinicDate(todayIn(clinic.zone, moment))} ${clockTime(clinic.zone, moment)}`;
  return (
    <Notice kind="warning" heading={isMine ? t("yoursHeading") : t("heading")}>
      <p>
        {t("by", {
          name: proposedBy.name,
          at: at(proposedAt),
          decision: decisionText(await getTranslations("referral"), kind),
          until: at(expiresAt),
        })}
      </p>
      {closes.length > 0 && <p>{t("closes", { rules: closes.join(", ") })}</p>}
      <p>{t("reason", { reason })}</p>
      {isVoid && <p>{t("void")}</p>}
      {isMine && !isVoid && <p>{t("yours")}</p>}
      {!isMine && !isVoid && (
        <Consequences
          rows={await rowsOf(actor, { referralId, proposalId }, now)}
          labels={decisions.preview}
        />
      )}
      {!isVoid && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))] gap-x-6">
          {!isMine && (
            <div>
              <h3>{t("confirmHeading")}</h3>
              <ButtonForm
                action={confirmLoweringAction}
                fields={{ referralId, proposalId }}
                submissionKey={newSubmissionKey(actor)}
                labels={await formLabels()}
              >
                {t("confirm")}
              </ButtonForm>
            </div>
          )}
          <div>
            <h3>{isMine ? t("withdrawHeading") : t("declineHeading")}</h3>
            <DeclineForm
              action={declineProposalAction}
              referralId={referralId}
              proposalId={proposalId}
              submissionKey={newSubmissionKey(actor)}
              labels={
                isMine
                  ? { reason: t("withdrawReason"), hint: t("withdrawHint"), act: t("withdraw") }
                  : {
                      reason: t("declineReason"),
                      hint: t("declineHint", { name: proposedBy.name }),
                      act: t("decline"),
                    }
              }
              formLabels={await formLabels()}
            />
          </div>
        </div>
      )}
    </Notice>
  );
}

async function rowsOf(
  actor: ClinicianActor,
  proposal: { referralId: string; proposalId: string },
  now: Date,
) {
  const key = newSubmissionKey(actor);
  const result = await confirmLowering(actor, { ...proposal, key, isPreview: true }, now);
  if (result.outcome !== "previewed") return [];
  return consequenceRows(result.consequence, { isAtOnce: false });
}
