import { getTranslations } from "next-intl/server";
import { DecisionLink } from "@/components/referral/decision-link";
import { StatusStrip } from "@/components/referral/status-strip";
import { buttonClass } from "@/components/ui/button";
import type { ClinicianActor } from "@/lib/actor";
import { runningDeadline } from "@/lib/clinical/calendar/visit-problem";
import { clinicDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { nextAction } from "@/lib/queue/next-action";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** The strip that says how an open referral stands, with the ways to decide about it; nothing of a closed one. */
export async function RecordStatus({
  record: { status, current, clinic, findings, openedAt, owner, emgRequests },
  actor,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
}) {
  if (status === "closed") return null;
  const t = await getTranslations("referral.strip");
  const queue = await getTranslations("queue");
  const decisions = await getTranslations("decisions");
  const { deadlineOn, seenAt, overdue } = current;
  const next = nextAction({
    ...current,
    replyBy: current.roseSinceAsked ? null : current.replyBy,
    runningDeadline: runningDeadline({ deadlineOn, isSeen: seenAt !== null, overdue }),
    calendar: clinic.calendar,
    seenOn: seenAt && todayIn(clinic.zone, seenAt),
    emgRequest: emgRequests[0]?.status ?? null,
    today: clinic.today,
  });
  const sets = findings.find(({ deadline }) => deadline !== null && deadline === deadlineOn);
  return (
    <StatusStrip
      current={current}
      clinic={clinic}
      clockFrom={sets?.knownSince ?? todayIn(clinic.zone, openedAt)}
      next={t("nextStep", {
        who: queue(`next.${next.who}`),
        step: queue(`step.${next.step}`, { date: "on" in next ? clinicDate(next.on) : "" }),
      })}
      owner={
        owner === null
          ? queue("unowned")
          : owner.personId === actor.personId
            ? queue("you")
            : owner.name
      }
    >
      <DecisionLink choice="accept">{decisions("form.accept")}</DecisionLink>
      <a href="#request-emg" className={buttonClass("primary")}>
        {decisions("request-emg")}
      </a>
    </StatusStrip>
  );
}
