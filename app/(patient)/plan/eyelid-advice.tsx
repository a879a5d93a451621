import { getTranslations } from "next-intl/server";
import type { Plan } from "@/lib/clinical/plan/plan";

/** What helps an eyelid that twitches, and when an eye doctor is to look at it. */
export async function EyelidAdvice({ advice }: { advice: Plan["eyelidAdvice"] }) {
  const t = await getTranslations("plan");
  return (
    <section>
      <h2>{t("eyelid.heading")}</h2>
      <ul>
        {advice.map((each) => (
          <li key={each} className="my-2">
            {t(`eyelid.${each}`)}
          </li>
        ))}
      </ul>
      <p>{t("eyelidLater")}</p>
    </section>
  );
}
