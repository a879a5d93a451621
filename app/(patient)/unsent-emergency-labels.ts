import { getTranslations } from "next-intl/server";
import type { UnsentEmergencyLabels, UnsentRoute } from "@/components/patient/unsent-emergency";
import { ALERT_QUESTIONS } from "@/lib/checklist/alert-answer";
import { alertRoute } from "@/lib/checklist/alert-routes";
import { RAISED } from "@/lib/checklist/page";
import type { QuestionId } from "@/lib/clinical/history/question";
import { emergencyNumbers } from "@/lib/env";

type UrgentAnswer = UnsentEmergencyLabels["answers"][number];

/** The words of the card that a page shows by itself when its urgent answers could not be sent. */
export async function unsentEmergencyLabels(
  answers: readonly UrgentAnswer[],
): Promise<UnsentEmergencyLabels> {
  const t = await getTranslations("alert");
  const { emergency, advice, crisis } = emergencyNumbers();
  const href = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, "")}`;
  return {
    answers,
    routes: {
      emergency: {
        heading: t("callHeading", { number: emergency }),
        call: t("call", { number: emergency }),
        href: href(emergency),
      },
      advice: {
        heading: t("adviceHeading", { number: advice }),
        call: t("callAdvice", { number: advice }),
        href: href(advice),
      },
      crisis: {
        heading: t("crisisHeading"),
        call: t("callCrisis", { number: crisis }),
        href: href(crisis),
      },
    },
    level: t("level"),
    cover: { heading: t("crisisCover"), body: t("crisisCoverBody"), open: t("crisisOpen") },
    body: t("unsent.body"),
    notKnown: t("unsent.notKnown"),
    cannotSpeak: t("cannotSpeak", { number: emergency }),
    more: t("unsent.more"),
    callFirst: t("unsent.callFirst"),
    unreadNote: t("unsent.unreadNote"),
  };
}

/** The answers to these questions that stop a patient. */
export function urgentAnswers(questions: readonly QuestionId[]): readonly UrgentAnswer[] {
  return questions
    .filter((question) => ALERT_QUESTIONS.includes(question))
    .flatMap((question) =>
      RAISED.map((value) => ({ field: question, value, route: routeOf(question, value) })),
    );
}

function routeOf(question: QuestionId, value: (typeof RAISED)[number]): UnsentRoute {
  if (alertRoute(question) === "crisis") return "crisis";
  return value === "yes" ? "emergency" : "advice";
}
