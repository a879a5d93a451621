import type { ReactNode } from "react";
import { alertRoute } from "@/lib/checklist/alert-answer";
import { alertRoutes, isCrisisOnly } from "@/lib/checklist/alert-routes";
import type { Stop } from "@/lib/checklist/unread-alert";
import type { TextLines } from "@/lib/settings/get-text-lines";
import { CrisisAdvice } from "./crisis-advice";
import { EmergencyAdvice } from "./emergency-advice";

/** Where to get help: an emergency first, then someone to talk to; `children` come after all that is said. */
export function AlertAdvice({
  stop,
  textLines,
  heading = "h1",
  children,
}: {
  stop: Stop;
  textLines: TextLines;
  heading?: "h1" | "h2";
  children?: ReactNode;
}) {
  const routes = alertRoutes(stop);
  const isCrisis = ({ question }: Stop["answers"][number]) => alertRoute(question) === "crisis";
  const crisis = {
    answers: stop.answers.filter(isCrisis),
    isNote: stop.notes.includes("crisis"),
    takesTexts: textLines.crisis,
  };
  if (isCrisisOnly(stop)) {
    return (
      <CrisisAdvice {...crisis} heading={heading}>
        {children}
      </CrisisAdvice>
    );
  }
  return (
    <>
      <EmergencyAdvice
        answers={stop.answers.filter((answer) => !isCrisis(answer))}
        rules={stop.rules}
        isNote={stop.notes.some((route) => route !== "crisis")}
        routes={routes}
        takesTexts={textLines.emergency}
        heading={heading}
      />
      {routes.has("crisis") && <CrisisAdvice {...crisis} heading="h2" />}
      {children}
    </>
  );
}
