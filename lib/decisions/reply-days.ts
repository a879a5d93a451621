import type { Day } from "@/lib/clinical/calendar/day";
import { addWorkingDays, type WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";

type Asked = { today: Day; deadline: Day | null; calendar: WorkingCalendar };

/** Of the working days to come. */
const OFFERED = [1, 2, 3, 5, 10];

/** The days by which a form offers to ask for a reply. */
export function replyDays(asked: Asked): readonly Day[] {
  const { today, calendar } = asked;
  if (calendar.weekdays.length === 0) return [];
  return OFFERED.map((count) => addWorkingDays(today, count, calendar)).filter((day) =>
    isReplyInTime(day, asked),
  );
}

/**
 * Whether a reply by that day can still change what becomes of the deadline. The next working day always can be asked for; of
 * a deadline that is today or has passed the case stays with the clinic, whatever it asks.
 */
export function isReplyInTime(day: Day, { today, deadline, calendar }: Asked): boolean {
  if (deadline === null || deadline <= today || day <= deadline) return true;
  return day === addWorkingDays(today, 1, calendar);
}
