import type { ReactNode } from "react";
import { alertRoute } from "@/lib/checklist/alert-routes";
import { alertRoutes, type EmergencyAlert, isCrisisOnly } from "@/lib/checklist/emergency-alert";
import type { TextLines } from "@/lib/settings/get-text-lines";
import { CrisisAdvice } from "./crisis-advice";
import { EmergencyAdvice } from "./emergency-advice";

/** Where to get help: an emergency first, then someone to talk to; `children` come after all that is said. */
export function AlertAdvice({
  alert,
  textLines,
  heading = "h1",
  children,
}: {
  alert: EmergencyAlert;
  textLines: TextLines;
  heading?: "h1" | "h2";
  children?: ReactNode;
}) {
  const routes = alertRoutes(alert);
  const isCrisis = ({ question }: EmergencyAlert["answers"][number]) =>
    alertRoute(question) === "crisis";
  const crisis = {
    answers: alert.answers.filter(isCrisis),
    isNote: alert.notes.includes("crisis"),
    takesTexts: textLines.crisis,
  };
  if (isCrisisOnly(alert)) {
    return (
      <CrisisAdvice {...crisis} heading={heading}>
        {children}
      </CrisisAdvice>
    );
  }
  return (
    <>
      <EmergencyAdvice
        answers={alert.answers.filter((answer) => !isCrisis(answer))}
        rules={alert.rules}
        isNote={alert.notes.some((route) => route !== "crisis")}
        routes={routes}
        takesTexts={textLines.emergency}
        heading={heading}
      />
      {routes.has("crisis") && <CrisisAdvice {...crisis} heading="h2" />}
      {children}
    </>
  );
}
