import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ExplainedFinding } from "@/lib/clinical/triage/explain";
import { isOfLaboratory } from "@/lib/clinical/triage/of-laboratory";
import { factDate, factWords } from "./fact-words";

/** While a blood result stands as an emergency: what to do now, and whom to phone. Nothing where none does. */
export function LaboratoryEmergency({
  explained,
  seenAt,
  phone,
}: {
  explained: readonly ExplainedFinding[];
  /** Since when the clinic has seen the patient, as far as nothing new came; null: not. */
  seenAt: Date | null;
  phone: string | null;
}) {
  const t = useTranslations("blood-results.emergency");
  const facts = useTranslations("referral");
  const found = explained.filter(
    ({ rule }) => rule.tier === "emergency" && isOfLaboratory(rule.id),
  );
  if (found.length === 0 || seenAt !== null) return null;
  return (
    <Notice kind="problem" heading={t("heading")}>
      <ul>
        {found.map(({ rule, evidence }) => (
          <li key={rule.id}>
            {evidence.map(
              (event) =>
                event.kind === "lab" && (
                  <b key={event.id} className="block">
                    {factWords(facts, event)} ({factDate(facts, event)})
                  </b>
                ),
            )}
            {t("found", { rule: rule.id, words: rule.clinician })}
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
      <p className="mb-0">{t("told")}</p>
    </Notice>
  );
}
