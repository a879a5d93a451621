import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { clinicDate } from "@/lib/format/clinic-date";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** Leads to the blood results, with how many there are and of which day the newest sample is. */
export async function BloodResultsLink({
  record: { referralId, history },
}: {
  record: Pick<ReferralRecord, "referralId" | "history">;
}) {
  const t = await getTranslations("blood-results");
  const days = history.events.flatMap(({ kind, day }) => (kind === "lab" ? [day] : []));
  return (
    <>
      <h3 id="blood" className="scroll-mt-16">
        {t("title")}
      </h3>
      <p className="m-0">
        {days.length === 0
          ? t("onRecord.empty")
          : t("onRecord.count", { count: days.length, date: clinicDate(Math.max(...days)) })}
      </p>
      <Link
        href={`/referrals/${referralId}/blood-results`}
        prefetch={false}
        className="inline-flex min-h-9 items-center"
      >
        {t("link")}
      </Link>
    </>
  );
}
