import { getTranslations } from "next-intl/server";
import { decisionText } from "@/components/referral/fact-text";
import { Notice } from "@/components/ui/notice";
import type { ClinicianActor } from "@/lib/actor";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { decidesCase } from "@/lib/record/undoable-kind";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** The proposal that was declined last, until somebody decides about the case; else nothing. */
export async function DeclinedNotice({
  record: { decisions, clinic },
  actor,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
}) {
  const newest = decisions.find(
    ({ kind, undoneAt }) => undoneAt === null && (kind === "decline-proposal" || decidesCase(kind)),
  );
  if (newest?.kind !== "decline-proposal" || newest.proposal === null) return null;
  const t = await getTranslations("decisions.proposal");
  const { by, decidedAt, reason, proposal } = newest;
  const decision = decisionText(await getTranslations("referral"), proposal.kind);
  const isMine = proposal.personId === actor.personId;
  return (
    <Notice kind="warning" heading={isMine ? t("declinedYours") : t("declinedHeading")}>
      <p>
        {t("declined", {
          name: by,
          at: `${clinicDate(todayIn(clinic.zone, decidedAt))} ${clockTime(clinic.zone, decidedAt)}`,
          reason: reason ?? "",
        })}
      </p>
      <s className="block">
        {t("proposed", { name: proposal.by, decision })}
        {proposal.closes.length > 0 && ` ${t("closes", { rules: proposal.closes.join(", ") })}`}
      </s>
      <p>{t("unchanged")}</p>
    </Notice>
  );
}
