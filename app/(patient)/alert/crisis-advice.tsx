import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { EmergencyAlert } from "@/lib/checklist/emergency-alert";
import { emergencyNumbers } from "@/lib/env";
import { CallLink } from "./call-link";
import { EmergencyReported } from "./emergency-reported";

/**
 * Someone to talk to. Whoever glances at the screen sees a cover that says nothing of it; the words come
 * after one step, also without script. `children` come after the words.
 */
export async function CrisisAdvice({
  answers,
  isNote,
  takesTexts,
  heading: Heading,
  children,
}: {
  answers: EmergencyAlert["answers"];
  isNote: boolean;
  takesTexts: boolean;
  heading: "h1" | "h2";
  children?: ReactNode;
}) {
  const t = await getTranslations("alert");
  const { emergency, crisis } = emergencyNumbers();
  return (
    <section className="my-6 border-2 border-link bg-paper px-4 py-4">
      <Heading className="mt-0">{t("crisisCover")}</Heading>
      <p>{t("crisisCoverBody")}</p>
      <details>
        <summary className="flex min-h-16 cursor-pointer items-center justify-center rounded border-2 border-link bg-paper px-5 py-3 text-xl font-bold text-link">
          {t("crisisOpen")}
        </summary>
        <p className="mt-6 text-xl font-bold">{t("crisisHeading")}</p>
        <EmergencyReported answers={answers} value="yes" />
        <EmergencyReported answers={answers} value="unsure" />
        {isNote && <p>{t("crisisNote")}</p>}
        <p>{t("crisisBody", { number: emergency })}</p>
        <div className="grid gap-4">
          <CallLink number={crisis}>{t("callCrisis", { number: crisis })}</CallLink>
          <CallLink number={emergency}>{t("call", { number: emergency })}</CallLink>
        </div>
        <p>{takesTexts ? t("cannotSpeakText", { number: crisis }) : t("cannotSpeak")}</p>
        <p>{t("cannotCall")}</p>
        {children}
      </details>
    </section>
  );
}
