import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/lib/clinical/calendar/day";
import { runningDeadline } from "@/lib/clinical/calendar/visit-problem";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { clinicDate, shortDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { CurrentCase } from "@/lib/referrals/referral-record";
import { dueText } from "./due-text";
import { TierChip } from "./tier-chip";
import { chipsOf } from "./tier-name";
import { TimeBar } from "./time-bar";

type Clinic = { today: Day; zone: string; calendar: WorkingCalendar };

/** How soon, who is next and whose it is, on one line beside what can be done about it. */
export function StatusStrip({
  current,
  clinic,
  clockFrom,
  next,
  owner,
  children,
}: {
  current: CurrentCase;
  clinic: Clinic;
  /** The day from which the deadline counts. */
  clockFrom: Day;
  /** Who acts next, and with what. */
  next: string;
  owner: string;
  /** Ways to the forms. */
  children?: ReactNode;
}) {
  const t = useTranslations("referral");
  const { firstLookBy, appointmentOn, emgBy } = current;
  const isLate = firstLookBy !== null && firstLookBy < clinic.today;
  return (
    <section
      aria-label={t("strip.label")}
      className="flex flex-wrap items-center gap-x-4 border-b border-line-strong bg-paper px-4 py-1 text-sm leading-tight lg:flex-nowrap print:hidden"
    >
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-0.5">
        <span className="flex flex-wrap gap-1">
          {chipsOf(t, current).map((chip) => (
            <TierChip key={chip.kind} chip={chip} />
          ))}
        </span>
        <Clock current={current} clinic={clinic} clockFrom={clockFrom} />
        {firstLookBy !== null && (
          <Fact
            label={t("strip.firstLook")}
            value={dueText(t, firstLookBy, clinic)}
            isLate={isLate}
          />
        )}
        {appointmentOn !== null && (
          <Fact label={t("due.appointmentLabel")} value={shortDate(appointmentOn, clinic.today)} />
        )}
        {emgBy !== null && (
          <Fact
            label={t("due.emgLabel")}
            value={shortDate(emgBy, clinic.today)}
            isLate={emgBy < clinic.today}
          />
        )}
        <Fact label={t("strip.next")} value={next} />
        <Fact label={t("strip.owner")} value={owner} />
      </div>
      <div className="flex flex-wrap gap-2 sm:shrink-0 sm:flex-nowrap [&_a]:w-auto [&_a]:px-3">
        {children}
      </div>
    </section>
  );
}

function Fact({
  label,
  value,
  isLate = false,
}: {
  label: string;
  value: string;
  isLate?: boolean;
}) {
  return (
    <span>
      <span className="text-ink-soft">{label}</span>{" "}
      <b className={isLate ? "mark-late text-error" : ""}>{value}</b>
    </span>
  );
}

/** The deadline while it runs, with the bar of time used; else what there is instead of one. */
function Clock({
  current: { deadlineOn, targetOn, reviewOn, seenAt, overdue },
  clinic,
  clockFrom,
}: {
  current: CurrentCase;
  clinic: Clinic;
  clockFrom: Day;
}) {
  const t = useTranslations("referral.due");
  const words = useTranslations("referral");
  const { today } = clinic;
  const deadline = runningDeadline({ deadlineOn, isSeen: seenAt !== null, overdue });
  if (deadline === null) {
    return (
      <b>
        {seenAt !== null
          ? t("seenOn", { date: clinicDate(todayIn(clinic.zone, seenAt)) })
          : reviewOn === null
            ? t("none")
            : t("review", { date: shortDate(reviewOn, today) })}
      </b>
    );
  }
  return (
    <span className="min-w-40">
      {deadline < today ? (
        <b className="mark-late text-error">{t("deadlineLate", { days: today - deadline })}</b>
      ) : (
        <b>{t("deadline", { due: dueText(words, deadline, clinic) })}</b>
      )}{" "}
      {t("by", { date: shortDate(deadline, today) })}
      {overdue === "target" && targetOn !== null && (
        <> · {t("targetPassed", { date: shortDate(targetOn, today) })}</>
      )}
      <TimeBar from={clockFrom} to={deadline} target={targetOn} today={today} />
    </span>
  );
}
