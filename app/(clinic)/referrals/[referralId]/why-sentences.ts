import { getTranslations } from "next-intl/server";
import type { Day } from "@/lib/clinical/calendar/day";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { CurrentCase, ReferralRecord } from "@/lib/referrals/referral-record";

/** What happens with no new answer, in order of its date; a date that has passed is said to have passed. */
export async function nextChanges(current: CurrentCase, today: Day): Promise<readonly string[]> {
  const t = await getTranslations("referral.why");
  const { nextChangeOn, firstLookBy, targetOn, deadlineOn, reviewOn } = current;
  const dated = (
    [
      ["nextChangeOn", nextChangeOn !== null && nextChangeOn < today ? null : nextChangeOn],
      ["firstLookOn", firstLookBy],
      ["targetOn", targetOn],
      ["deadlineOn", deadlineOn],
      ["reviewOn", reviewOn],
    ] as const
  )
    .flatMap(([key, day]) => (day === null ? [] : [{ key, day }]))
    .toSorted((one, other) => one.day - other.day);
  return dated.length === 0
    ? [t("nextChangeNone")]
    : dated.map(({ key, day }) =>
        t(day < today && key !== "nextChangeOn" ? `${key}Passed` : key, { date: clinicDate(day) }),
      );
}

/** Which rules ran when, on the clinic's clock. */
export async function runText({ assessment, clinic }: ReferralRecord): Promise<string> {
  const t = await getTranslations("referral.why");
  if (assessment === null) return t("notRun");
  const { result, assessedAt } = assessment;
  const at = `${clinicDate(todayIn(clinic.zone, assessedAt))} ${clockTime(clinic.zone, assessedAt)}`;
  return t("run", { ruleSet: result.ruleSet, at });
}
