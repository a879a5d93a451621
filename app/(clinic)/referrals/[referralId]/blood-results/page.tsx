import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BloodResultsForm } from "@/components/referral/blood-results-form";
import { BloodResultsTable } from "@/components/referral/blood-results-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getBloodResults } from "@/lib/referrals/get-blood-results";
import { RecordPage } from "../../../record-page";
import { recordTab } from "../../../record-tab";
import { recordBloodResultsAction } from "./actions";
import { bloodFormLabels } from "./blood-form-labels";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function BloodResultsPage({
  params,
}: {
  params: Promise<{ referralId: string }>;
}) {
  const actor = await requireActor("clinician");
  const { referralId } = await params;
  if (!UUID.test(referralId)) notFound();
  const record = await getBloodResults(actor, referralId, await requestTime());
  if (record === null) notFound();

  const t = await getTranslations("blood-results");
  const { clinic, patient, results, status } = record;
  return (
    <RecordPage patient={patient} zone={clinic.zone} closedAt={record.closedAt}>
      <TextLink href={`/referrals/${referralId}`} isLow>
        {t("back")}
      </TextLink>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {status === "closed" && <p>{t("closed")}</p>}
      {results.length === 0 ? (
        <p>{t("onRecord.empty")}</p>
      ) : (
        <>
          <TextLink href="#record" isLow>
            {t("formHeading")}
          </TextLink>
          <BloodResultsTable results={results} zone={clinic.zone} />
        </>
      )}
      <Section id="record" heading={t("formHeading")} headingClassName="scroll-mt-16">
        <p>{t("unknownHint")}</p>
        <BloodResultsForm
          action={recordBloodResultsAction}
          referralId={referralId}
          title={await recordTab(patient, t("title"))}
          submissionKey={newSubmissionKey(actor)}
          labels={await bloodFormLabels()}
          formLabels={await formLabels()}
        />
      </Section>
      <Section id="wrong" heading={t("wrong.heading")}>
        <ul>
          {(["patient", "same", "worse", "unread"] as const).map((each) => (
            <li key={each}>{t(`wrong.${each}`)}</li>
          ))}
        </ul>
      </Section>
    </RecordPage>
  );
}
