import { getTranslations } from "next-intl/server";
import type { ClosingQuestions } from "@/components/referral/decision-labels";
import { missingText } from "@/components/referral/fact-text";
import { clinicDate } from "@/lib/format/clinic-date";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** What whoever closes this referral is asked about what nobody has read or knows. */
export async function closingQuestions({
  unreadNotes,
  unknown,
}: ReferralRecord): Promise<ClosingQuestions> {
  const t = await getTranslations("decisions");
  const referral = await getTranslations("referral");
  return {
    notes: unreadNotes.flatMap(({ textId, words, sentOn, flagged }) => {
      const date = clinicDate(sentOn);
      const label =
        words === null ? t("closingNoteNoWords", { date }) : t("closingNote", { words, date });
      return flagged ? { value: textId, label } : [];
    }),
    unknown: unknown.map((item) => ({
      item,
      name: missingText(referral, item),
    })),
  };
}
