import type { ReactNode } from "react";
import { stopRoute } from "@/lib/checklist/stop-answer";
import { isCrisisOnly, stopRoutes } from "@/lib/checklist/stop-routes";
import type { Stop } from "@/lib/checklist/unread-stop";
import type { TextLines } from "@/lib/settings/get-text-lines";
import { CrisisAdvice } from "./crisis-advice";
import { EmergencyAdvice } from "./emergency-advice";

/** Where to get help: an emergency first, then someone to talk to; `children` come after all that is said. */
export function StopAdvice({
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
  const routes = stopRoutes(stop);
  const isCrisis = ({ question }: Stop["answers"][number]) => stopRoute(question) === "crisis";
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
