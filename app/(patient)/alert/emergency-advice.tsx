import { getTranslations } from "next-intl/server";
import type { AlertRoute } from "@/lib/checklist/alert-routes";
import type { EmergencyAlert } from "@/lib/checklist/emergency-alert";
import { emergencyNumbers } from "@/lib/env";
import { CallLink } from "./call-link";
import { EmergencyReported } from "./emergency-reported";

/** Whom to call, and which answer led here. Not sure alone: the advice line comes first. */
export async function EmergencyAdvice({
  answers,
  rules,
  isNote,
  routes,
  takesTexts,
  heading: Heading,
}: Pick<EmergencyAlert, "answers" | "rules"> & {
  isNote: boolean;
  routes: ReadonlySet<AlertRoute>;
  takesTexts: boolean;
  heading: "h1" | "h2";
}) {
  const t = await getTranslations("alert");
  const ruleText = await getTranslations("rules");
  const { emergency, advice } = emergencyNumbers();
  const isUnsureOnly =
    !isNote && rules.length === 0 && answers.every(({ value }) => value === "unsure");
  const route = routes.has("ambulance") ? "ambulance" : "department";
  return (
    <section className="border-4 border-tier-urgent bg-night text-on-dark on-dark">
      <Heading className="m-0 bg-tier-urgent px-4 py-4">
        <span className="sr-only">{t("level")} </span>
        {isUnsureOnly
          ? t("adviceHeading", { number: advice })
          : t("callHeading", { number: emergency })}
      </Heading>
      <div className="px-4 pb-4">
        <EmergencyReported answers={answers} value="yes" />
        {rules.map(
          ({ rule }) =>
            rule !== null && (
              <p key={rule} className="font-bold">
                {ruleText(`${rule}.patient`)}
              </p>
            ),
        )}
        <EmergencyReported answers={answers} value="unsure" />
        {isNote && <p>{t("noteBody")}</p>}
        <p>{isUnsureOnly ? t("adviceBody", { number: emergency }) : t(route)}</p>
        <div className="grid gap-4">
          {isUnsureOnly && (
            <CallLink number={advice}>{t("callAdvice", { number: advice })}</CallLink>
          )}
          <CallLink number={emergency}>{t("call", { number: emergency })}</CallLink>
        </div>
        <p>{takesTexts ? t("cannotSpeakText", { number: emergency }) : t("cannotSpeak")}</p>
        <p>{t("cannotCall")}</p>
      </div>
    </section>
  );
}
