import { getTranslations } from "next-intl/server";
import { AdviceUnread } from "@/components/patient/advice-shown";
import { LinkButton } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { PageTitle } from "@/components/ui/page-title";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { isCrisisOnly } from "@/lib/checklist/emergency-alert";
import { getChecklistState } from "@/lib/checklist/get-checklist-page";
import { getAlert } from "@/lib/checklist/get-unread-alert";
import { getUnreportedChanges } from "@/lib/checklist/get-unreported-changes";
import { emergencyNumbers } from "@/lib/env";
import { getTextLines } from "@/lib/settings/get-text-lines";
import { addressAfter } from "../checklist/addresses";
import { PatientPage } from "../patient-page";
import { acknowledgeAction } from "./actions";
import { AlertAdvice } from "./alert-advice";

export default async function AlertPage() {
  const patient = await requireActor("patient");
  const alert = await getAlert(patient);
  const t = await getTranslations("alert");
  if (alert !== null) {
    const title = t(isCrisisOnly(alert) ? "crisisTitle" : "title");
    return (
      <PatientPage at={null} showsAdvice>
        <AdviceUnread is />
        <AlertAdvice alert={alert} textLines={await getTextLines(patient)}>
          <p>{t("clinicTold")}</p>
          <ButtonForm
            action={acknowledgeAction}
            submissionKey={newSubmissionKey(patient)}
            title={title}
            labels={await formLabels()}
            fields={{ shown: alert.events.join(" ") }}
            kind="secondary"
            sendsWhenOnline
          >
            {t("readIt")}
          </ButtonForm>
        </AlertAdvice>
      </PatientPage>
    );
  }

  const flow = (await getUnreportedChanges(patient)) ? "changes" : "first-checklist";
  const { waiting } = await getChecklistState(patient, flow, await requestTime());
  return (
    <PatientPage at={null} showsAdvice>
      <AdviceUnread is={false} />
      <PageTitle title={t("title")} />
      <h1>{t("afterTitle")}</h1>
      <p>{t("afterBody", { number: emergencyNumbers().emergency })}</p>
      <div className="grid gap-4 sm:flex">
        <LinkButton href={addressAfter(flow, waiting)}>{t("carryOn")}</LinkButton>
        <LinkButton href="/next" kind="secondary">
          {t("stopHere")}
        </LinkButton>
      </div>
    </PatientPage>
  );
}
