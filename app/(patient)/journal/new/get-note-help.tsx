import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { PatientActor } from "@/lib/actor";
import type { AlertRoute } from "@/lib/checklist/alert-routes";
import type { Help } from "@/lib/format/form-state";
import { getTextLines } from "@/lib/settings/get-text-lines";
import { AlertAdvice } from "../../alert/alert-advice";

/** What a form shows before it says that it was not taken, when a note in it has words of an emergency. */
export async function getNoteHelp(patient: PatientActor): Promise<Record<Help, ReactNode>> {
  const textLines = await getTextLines(patient);
  const t = await getTranslations("alert");
  const advice = (route: AlertRoute) => (
    <AlertAdvice
      alert={{ answers: [], rules: [], notes: [route], events: [] }}
      textLines={textLines}
      heading="h2"
    >
      <p className="font-bold">{t("unsavedFirst")}</p>
    </AlertAdvice>
  );
  return { emergency: advice("ambulance"), crisis: advice("crisis") };
}
