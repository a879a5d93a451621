import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { IdentityBanner } from "@/components/referral/identity-banner";
import { PrintedOn } from "@/components/referral/printed-on";
import { PageMain } from "@/components/ui/page-main";
import { intendedUse } from "@/i18n/intended-use";
import { currentSession, requestTime } from "@/lib/auth/current-actor";
import { clinicDate } from "@/lib/format/clinic-date";
import type { PatientIdentity } from "@/lib/format/patient-identity";
import { todayIn } from "@/lib/format/zoned-day";

/**
 * The frame of every page of a record: whose it is, first of all that it is closed, and on paper who printed it
 * and when. The identity and the printed line come again on each sheet.
 */
export async function RecordPage({
  patient,
  zone,
  closedAt,
  way,
  strip,
  parts,
  children,
}: {
  patient: PatientIdentity;
  /** The clinic's. */
  zone: string;
  /** Null while the referral is open. */
  closedAt: Date | null;
  /** Out of the record, beside the identity. */
  way?: ReactNode;
  /** What stays under the identity while the rest moves. */
  strip?: ReactNode;
  /** The ways to its other pages. */
  parts?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations("referral.record");
  const session = await currentSession();
  const now = await requestTime();
  return (
    <div className="record-sheets grow">
      <div className="record-head">
        <div className="record-identity">
          {way}
          <IdentityBanner patient={patient} today={todayIn(zone, now)} />
        </div>
        {strip}
      </div>
      {parts}
      <PageMain width="wide">
        {closedAt !== null && (
          <p className="mt-0 border-l-8 border-ink bg-paper px-4 py-2">
            <b>{t("closed")}</b> {t("closedOn", { date: clinicDate(todayIn(zone, closedAt)) })}
          </p>
        )}
        {children}
      </PageMain>
      <p className="record-printed hidden">
        {t("printedBy", { name: session?.personName ?? t("unnamed") })}{" "}
        <PrintedOn zone={zone} loadedAt={now.toISOString()} />. {await intendedUse()}
      </p>
    </div>
  );
}
