import { getTranslations } from "next-intl/server";
import type { EmergencyAlert } from "@/lib/checklist/emergency-alert";

/** The answers that led here: those that were yes, or those that were not sure. */
export async function EmergencyReported({
  answers,
  value,
}: {
  answers: EmergencyAlert["answers"];
  value: "yes" | "unsure";
}) {
  const t = await getTranslations("alert");
  const questions = await getTranslations("checklist.questions");
  const shown = answers.filter((answer) => answer.value === value);
  if (shown.length === 0) return null;
  return (
    <>
      <p className="font-bold">{t(value === "yes" ? "because" : "becauseUnsure")}</p>
      <ul>
        {shown.map(({ question }) => (
          <li key={question}>{`${questions(question)} ${t(value)}`}</li>
        ))}
      </ul>
    </>
  );
}
