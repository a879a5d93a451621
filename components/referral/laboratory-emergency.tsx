import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/clinical/calendar/day";
import type { ExplainedFinding } from "@/lib/clinical/triage/explain/explain";
import { factDate, factText } from "./fact-text";
import { unansweredEmergencies } from "./unanswered-emergencies";

/** While a blood result is an emergency: what to do now, and whom to phone. Nothing where none does. */
export function LaboratoryEmergency({
  explained,
  seenOn,
  phone,
}: {
  explained: readonly ExplainedFinding[];
  /** The day of the visit since which nothing new came; null: none. */
  seenOn: Day | null;
  phone: string | null;
}) {
  const t = useTranslations("blood-results.emergency");
  const facts = useTranslations("referral");
  const ruleText = useTranslations("rules");
  const found = unansweredEmergencies(explained, seenOn);
  if (found.length === 0) return null;
  return (
    <Notice kind="problem" heading={t("heading")}>
      <ul>
        {found.map(({ rule, evidence }) => (
          <li key={rule.id}>
            {evidence.map(
              (event) =>
                event.kind === "lab" && (
                  <b key={event.id} className="block">
                    {factText(facts, event)} ({factDate(facts, event)})
                  </b>
                ),
            )}
            {t("found", { rule: rule.id, words: ruleText(`${rule.id}.clinician`) })}
          </li>
        ))}
      </ul>
      <p>{t("do")}</p>
      {phone === null ? (
        <p>{t("noPhone")}</p>
      ) : (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="inline-block py-2 font-bold">
            {t("phone", { phone })}
          </a>
        </p>
      )}
      <p className="mb-0">{t("notInformed")}</p>
    </Notice>
  );
}
