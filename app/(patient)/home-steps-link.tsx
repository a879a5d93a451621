import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import type { HomeSteps } from "@/lib/patient-next/home-steps";

/** The way to the home steps; nothing where they are not offered and were never begun. */
export async function HomeStepsLink({ homeSteps }: { homeSteps: HomeSteps }) {
  if (homeSteps === "none") return null;
  const t = await getTranslations("plan");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t(`link.${homeSteps}`)}</p>
      <LinkButton href="/plan" kind="secondary">
        {t("link.button")}
      </LinkButton>
    </section>
  );
}
