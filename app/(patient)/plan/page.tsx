import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getNext } from "@/lib/patient-next/get-next";
import { getPlan } from "@/lib/plan/get-plan";
import { alertFirst } from "../alert-first";
import { PatientPage } from "../patient-page";
import { SafetyNet } from "../safety-net";
import { startPlanAction } from "./actions";
import { ComesFirst } from "./comes-first";
import { PlanStatus } from "./plan-status";
import { PlanSteps } from "./plan-steps";

export default async function PlanPage({ searchParams }: PageProps<"/plan">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const now = await requestTime();
  const [page, { steps, clinicPhone }] = await Promise.all([
    getPlan(patient, now),
    getNext(patient, now),
  ]);
  const { current, plan, startedOn, today } = page;
  const { saved } = await searchParams;
  const t = await getTranslations();
  const getNoteHelp = current.offer === "help-first";
  return (
    <PatientPage at="next">
      {/* The form sets the title itself; without it the page does. */}
      {!page.mayBegin && <PageTitle title={t("plan.title")} />}
      {saved !== undefined && (
        <Notice kind="success">
          <p className="m-0 font-bold">{t("plan.saved")}</p>
        </Notice>
      )}
      <h1>{t("plan.title")}</h1>
      <ComesFirst current={current} hasBegun={startedOn !== null} steps={steps} />
      {startedOn !== null && !current.isClosed && (
        <PlanStatus startedOn={startedOn} today={today} review={plan.review} />
      )}
      {!getNoteHelp && (
        <>
          <p>{t("plan.lead")}</p>
          <h2>{t("plan.about.heading")}</h2>
          <p>{t("plan.about.what")}</p>
          <p>{t("plan.about.not")}</p>
          <p>{t("plan.about.whom")}</p>
        </>
      )}
      {current.offer === "offered" && (
        <>
          {current.isWhole && <p>{t("plan.about.whole")}</p>}
          <PlanSteps plan={plan} />
        </>
      )}
      {plan.offersSupport && !getNoteHelp && <p>{t("plan.support")}</p>}
      {page.mayBegin && (
        <section>
          <h2>{t("plan.start.heading")}</h2>
          <p>{t(startedOn === null ? "plan.start.body" : "plan.start.again")}</p>
          <ButtonForm
            action={startPlanAction}
            submissionKey={newSubmissionKey(patient)}
            title={t("plan.title")}
            labels={await formLabels()}
            sendsWhenOnline
          >
            {t("plan.start.button")}
          </ButtonForm>
        </section>
      )}
      <h2>{t("plan.net.heading")}</h2>
      <SafetyNet clinicPhone={clinicPhone} />
      <div className="grid gap-4 print:hidden sm:flex">
        <LinkButton href={EMERGENCY_PAGE} kind="danger">
          {t("shell.footer.emergencyLink")}
        </LinkButton>
        <LinkButton href="/journal/new" kind="secondary">
          {t("plan.net.button")}
        </LinkButton>
      </div>
    </PatientPage>
  );
}
