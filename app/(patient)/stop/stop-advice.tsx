import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type StopRoute, stopRoute } from "@/lib/checklist/stop-answer";
import type { Stop } from "@/lib/checklist/unread-stop";
import { emergencyNumbers } from "@/lib/env";

/** Whom to call, and which answer led here. Not sure alone: the advice line comes first. */
export async function StopAdvice({ stop }: { stop: Stop }) {
  const t = await getTranslations("stop");
  const questions = await getTranslations("checklist.questions");
  const { emergency, advice, crisis } = emergencyNumbers();
  const routes = new Set<StopRoute>([
    ...stop.answers.map(({ question }) => stopRoute(question)),
    ...stop.rules.map(({ route }) => route),
  ]);
  const isCrisisOnly = routes.has("crisis") && routes.size === 1 && !stop.note;
  const isUnsureOnly =
    !stop.note && stop.rules.length === 0 && stop.answers.every(({ value }) => value === "unsure");
  const route = isCrisisOnly ? "crisis" : routes.has("ambulance") ? "ambulance" : "department";
  const told = (value: "yes" | "unsure") => {
    const answers = stop.answers.filter((answer) => answer.value === value);
    return (
      answers.length > 0 && (
        <>
          <p className="font-bold">{t(value === "yes" ? "because" : "becauseUnsure")}</p>
          <ul>
            {answers.map(({ question }) => (
              <li key={question}>{`${questions(question)} ${t(value)}`}</li>
            ))}
          </ul>
        </>
      )
    );
  };
  const callEmergency = <Call number={emergency}>{t("call", { number: emergency })}</Call>;
  const callAdvice = <Call number={advice}>{t("callAdvice", { number: advice })}</Call>;
  const callCrisis = <Call number={crisis}>{t("callCrisis", { number: crisis })}</Call>;

  return (
    <section className="border-4 border-tier-urgent bg-ink text-white on-dark">
      <h1 className="m-0 bg-tier-urgent px-4 py-4">
        <span className="sr-only">{t("level")} </span>
        {isCrisisOnly
          ? t("crisisHeading")
          : isUnsureOnly
            ? t("adviceHeading", { number: advice })
            : t("callHeading", { number: emergency })}
      </h1>
      <div className="px-4 pb-4">
        {told("yes")}
        {stop.rules.map(
          ({ words }) =>
            words !== null && (
              <p key={words} className="font-bold">
                {words}
              </p>
            ),
        )}
        {told("unsure")}
        {stop.note && <p>{t("noteBody")}</p>}
        {isCrisisOnly && <p>{t("crisisBody", { number: emergency })}</p>}
        {!isCrisisOnly && isUnsureOnly && <p>{t("adviceBody", { number: emergency })}</p>}
        {route !== "crisis" && !isUnsureOnly && <p>{t(route)}</p>}
        <div className="grid gap-4">
          {isCrisisOnly && callCrisis}
          {!isCrisisOnly && isUnsureOnly && callAdvice}
          {callEmergency}
          {!isCrisisOnly && routes.has("crisis") && callCrisis}
        </div>
        <p>{t("cannotSpeak", { number: isCrisisOnly ? crisis : emergency })}</p>
        <p>{t("cannotCall")}</p>
      </div>
    </section>
  );
}

function Call({ number, children }: { number: string; children: ReactNode }) {
  return (
    <a
      href={`tel:${number.replaceAll(/[^+\d]/g, "")}`}
      className="flex min-h-16 items-center justify-center rounded border-2 border-white bg-white px-5 py-3 text-center text-xl font-bold text-ink"
    >
      {children}
    </a>
  );
}
