import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UrgencyCounts } from "@/components/referral/urgency-counts";
import { WhatWouldChange } from "@/components/referral/what-would-change";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { urgencyCounts } from "@/lib/decisions/urgency-counts";
import { getCounterfactual } from "@/lib/referrals/get-counterfactual";
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
  const record = await getCounterfactual(actor, referralId, await requestTime());
  if (record === null) notFound();

  const t = await getTranslations("what-would-change");
  const { patient, closedAt, clinicZone, ruleSet } = record;
  return (
    <RecordPage patient={patient} zone={clinicZone} closedAt={closedAt}>
      <PageTitle title={await recordTab(patient, t("title"))} />
      <TextLink href={`/referrals/${referralId}`} isLow>
        {t("back")}
      </TextLink>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <WhatWouldChange found={record.found} ruleSet={ruleSet} />
      <UrgencyCounts counts={await urgencyCounts(actor)} ruleSet={ruleSet} />
    </RecordPage>
  );
}
