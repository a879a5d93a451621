import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlanTaperForm } from "@/components/patient/plan-taper-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { CAFFEINE_SOURCES } from "@/lib/clinical/plan/caffeine-amount";
import { TAPER_DAYS, USUAL_TAPER_DAYS } from "@/lib/clinical/plan/caffeine-taper";
import { getPlan } from "@/lib/plan/get-plan";
import { alertFirst } from "../../alert-first";
import { PatientPage } from "../../patient-page";
import { showTaperAction } from "./actions";

export default async function PlanCaffeinePage() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { current } = await getPlan(patient, await requestTime());
  if (current.offer !== "offered") redirect("/plan");
  const t = await getTranslations("plan");
  return (
    <PatientPage at="next">
      <TextLink href="/plan">{t("questions.back")}</TextLink>
      <h1>{t("taper.heading")}</h1>
      <p>{t("taper.lead")}</p>
      <ul>
        <li>{t("advice.keep-prescribed-medicines")}</li>
        <li>{t("advice.expect-headache")}</li>
      </ul>
      <PlanTaperForm
        action={showTaperAction}
        submissionKey={newSubmissionKey(patient)}
        amounts={[
          {
            name: "coffee-cups",
            label: t("taper.coffee-cups"),
            hint: t("taper.coffeeHint", { mg: CAFFEINE_SOURCES["coffee-cups"] }),
          },
          {
            name: "energy-drinks",
            label: t("taper.energy-drinks"),
            hint: t("taper.drinksHint", { mg: CAFFEINE_SOURCES["energy-drinks"] }),
          },
          { name: "caffeine-mg", label: t("taper.caffeine-mg"), hint: t("taper.otherHint") },
        ]}
        days={{
          legend: t("taper.days"),
          usual: String(USUAL_TAPER_DAYS),
          choices: TAPER_DAYS.map((days) => ({
            value: String(days),
            label: t("taper.daysChoice", { days }),
          })),
        }}
        labels={{
          form: {
            ...(await formLabels()),
            saving: t("taper.working"),
            notSaved: t("taper.notShown"),
          },
          title: t("taper.heading"),
          submit: t("taper.show"),
          shown: t("taper.shown"),
          caption: t("taper.caption"),
          columns: [
            { key: "day", heading: t("taper.date") },
            { key: "most", heading: t("taper.most") },
            { key: "cups", heading: t("taper.cups") },
          ],
        }}
      />
    </PatientPage>
  );
}
