import { getTranslations } from "next-intl/server";
import { CareCard } from "@/components/ui/care-card";
import { TextLink } from "@/components/ui/text-link";
import { emergencyNumbers } from "@/lib/env";

/** On every page that says what happens next: what to look out for, and whom to call. */
export async function SafetyNet({ clinicPhone }: { clinicPhone: string }) {
  const t = await getTranslations("next");
  const number = emergencyNumbers().emergency;
  return (
    <>
      <CareCard
        level="non-urgent"
        levelLabel={t("safetyNet.level")}
        heading={t("safetyNet.heading")}
      >
        <p>{t("safetyNet.cannotTell")}</p>
        <p>{t("safetyNet.sameDay")}</p>
        <p>
          <strong>{t("safetyNet.emergency", { number })}</strong>
        </p>
        <p>{t("safetyNet.comeBack")}</p>
      </CareCard>
      <p>
        <strong>{t("notWatched")}</strong>
      </p>
      <p>
        <TextLink href={`tel:${clinicPhone.replaceAll(/[^+\d]/g, "")}`} anew className="font-bold">
          {t("clinicPhone", { number: clinicPhone })}
        </TextLink>
        <br />
        {t("textRoute")}
      </p>
    </>
  );
}
