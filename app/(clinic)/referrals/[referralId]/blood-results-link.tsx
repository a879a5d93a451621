import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { clinicDate } from "@/lib/format/clinic-date";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** Leads to the blood results, with how many there are and of which day the newest sample is. */
export async function BloodResultsLink({
  record: { referralId, bloods },
}: {
  record: Pick<ReferralRecord, "referralId" | "bloods">;
}) {
  const t = await getTranslations("blood-results");
  return (
    <>
      <h3 id="blood" className="scroll-mt-16">
        {t("title")}
      </h3>
      <p className="m-0">
        {bloods === null
          ? t("onRecord.empty")
          : t("onRecord.count", { count: bloods.count, date: clinicDate(bloods.newestOn) })}
      </p>
      <TextLink href={`/referrals/${referralId}/blood-results`} isLow>
        {t("link")}
      </TextLink>
    </>
  );
}
