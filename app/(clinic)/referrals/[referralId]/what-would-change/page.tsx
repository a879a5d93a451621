import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UrgencyCounts } from "@/components/referral/urgency-counts";
import { WhatWouldChange } from "@/components/referral/what-would-change";
import { PageTitle } from "@/components/ui/page-title";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { counterfactual } from "@/lib/clinical/triage/counterfactual";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { urgencyCounts } from "@/lib/decisions/urgency-counts";
import { getReferral } from "@/lib/referrals/get-referral";
import { RecordPage } from "../../../record-page";
import { recordTab } from "../../../record-tab";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function WhatWouldChangePage({
  params,
}: {
  params: Promise<{ referralId: string }>;
}) {
  const actor = await requireActor("clinician");
  const { referralId } = await params;
  if (!UUID.test(referralId)) notFound();
  const record = await getReferral(actor, referralId, await requestTime());
  if (record === null) notFound();

  const t = await getTranslations("what-would-change");
  const { history, patientToday, clinic, findings, latched } = record;
  const found = counterfactual(history, LIVE_RULE_SET, patientToday, {
    clinicDay: clinic.today,
    calendar: clinic.calendar,
    latched: findings.filter(({ rule }) => latched.includes(rule)),
  });
  return (
    <RecordPage patient={record.patient} zone={clinic.zone} closedAt={record.closedAt}>
      <PageTitle title={await recordTab(record.patient, t("title"))} />
      <Link
        href={`/referrals/${referralId}`}
        prefetch={false}
        className="inline-flex min-h-9 items-center"
      >
        {t("back")}
      </Link>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <WhatWouldChange found={found} ruleSet={LIVE_RULE_SET} />
      <UrgencyCounts counts={await urgencyCounts(actor)} ruleSet={LIVE_RULE_SET} />
    </RecordPage>
  );
}
