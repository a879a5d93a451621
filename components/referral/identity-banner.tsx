import { useTranslations } from "next-intl";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import { ageOf, type PatientIdentity } from "@/lib/format/patient-identity";

/** Identity and nothing else, the same on every screen and every printed sheet of a record. `today` is the clinic's day. */
export function IdentityBanner({ patient, today }: { patient: PatientIdentity; today: Day }) {
  const t = useTranslations("referral.banner");
  const age = ageOf(patient, today);
  return (
    <section
      aria-label={t("label")}
      data-sticky-banner
      className="record-banner z-10 flex flex-wrap gap-x-6 gap-y-1 border-b-4 border-brand bg-paper px-4 py-2 sm:px-6 sm:sticky sm:top-0"
    >
      <b className="text-lg break-words">{patient.name}</b>
      <span>
        {t("born")}{" "}
        <b>
          {patient.birthDate === null || age === null
            ? t("bornUnknown")
            : `${clinicDate(dayFromIso(patient.birthDate))} ${t("age", age)}`}
        </b>
      </span>
      {patient.sex !== null && (
        <span>
          {t("sex")} <b>{patient.sex}</b>
        </span>
      )}
      <span>
        {t("hospitalNumber")}{" "}
        <b className="tabular-nums">{patient.hospitalNumber ?? t("hospitalNumberUnknown")}</b>
      </span>
      {patient.phone !== null && (
        <span>
          {t("phone")} <b className="tabular-nums">{patient.phone}</b>
        </span>
      )}
    </section>
  );
}
