import type { Day } from "@/lib/clinical/calendar/day";
import { dueOn } from "@/lib/clinical/calendar/due";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { ReferralText } from "./fact-text";

/** "Overdue 2 d", "Today", or the working days to and with the date itself. */
export function dueText(
  t: ReferralText,
  date: Day,
  { today, calendar }: { today: Day; calendar: WorkingCalendar },
): string {
  const due = dueOn(date, today, calendar);
  switch (due.kind) {
    case "overdue":
      return t("due.overdue", { days: due.days });
    case "today":
      return t("due.today");
    case "ahead":
      return t("due.ahead", { days: due.workingDays });
    default:
      return due satisfies never;
  }
}
