import { useTranslations } from "next-intl";
import type { messages } from "@/i18n/messages";
import type { Day } from "@/lib/clinical/calendar/day";
import { runningDeadline, visitProblem } from "@/lib/clinical/calendar/visit-problem";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { ACTIONS } from "@/lib/clinical/triage/action";
import { clinicDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { CurrentCase } from "@/lib/referrals/referral-record";
import { dueText } from "./due-text";
import { Panel } from "./panel";
import { TierChip } from "./tier-chip";
import { chipsOf } from "./tier-name";

type DateLabel = Extract<keyof typeof messages.referral.due, `${string}Label`>;

/** How soon: the tier in word, shape and colour, and each date with how far off it is. */
export function CurrentCasePanel({
  current,
  actions,
  clinic,
}: {
  current: CurrentCase;
  /** Codes of what the rules ask for. */
  actions: readonly string[];
  clinic: { today: Day; zone: string; calendar: WorkingCalendar };
}) {
  const t = useTranslations("referral");
  const { seenAt, overdue, appointmentOn, deadlineOn } = current;
  const problem =
    appointmentOn === null
      ? null
      : visitProblem(appointmentOn, {
          runningDeadline: runningDeadline({ deadlineOn, isSeen: seenAt !== null, overdue }),
          calendar: clinic.calendar,
        });
  const dates: readonly (readonly [DateLabel, Day | null])[] = [
    ["deadlineLabel", current.deadlineOn],
    ["targetLabel", current.targetOn],
    ["firstLookLabel", current.firstLookBy],
    ["appointmentLabel", current.appointmentOn],
    ["visitLabel", seenAt === null ? null : todayIn(clinic.zone, seenAt)],
    ["bloodsLabel", current.bloodsBy],
    ["emgLabel", current.emgBy],
    ["reviewLabel", current.reviewOn],
  ];
  const counts = (label: string) =>
    label !== "visitLabel" && !(label === "deadlineLabel" && seenAt !== null && overdue === "no");
  return (
    <Panel id="current" heading={t("current.heading")}>
      <p className="flex flex-wrap gap-2">
        {chipsOf(t, current).map((chip) => (
          <TierChip key={chip.kind} chip={chip} />
        ))}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {dates.map(([label, day]) =>
          day === null ? null : (
            <div key={label} className="contents">
              <dt>{t(`due.${label}`)}</dt>
              <dd className={day < clinic.today && counts(label) ? "font-bold" : ""}>
                {clinicDate(day)}
                {counts(label) && ` · ${dueText(t, day, clinic)}`}
              </dd>
            </div>
          ),
        )}
      </dl>
      {appointmentOn !== null && problem !== null && (
        <p className="border-l-4 border-error pl-3 font-bold">
          {t(`current.${problem}`, { date: clinicDate(appointmentOn) })}
        </p>
      )}
      {actions.length > 0 && (
        <p>
          <b>{t("current.actions")}:</b>{" "}
          {actions.map((action) => actionText(t, action)).join(" · ")}
        </p>
      )}
      {current.labels.length > 0 && (
        <ul>
          {current.labels.map((label) => (
            <li key={label}>{labelText(t, label)}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

export function labelText(
  t: ReturnType<typeof useTranslations<"referral">>,
  label: string,
): string {
  const key = `labels.${label}` as `labels.${keyof typeof messages.referral.labels}`;
  return t.has(key) ? t(key) : label;
}

function actionText(t: ReturnType<typeof useTranslations<"referral">>, action: string): string {
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`action.${known}`) : action;
}
