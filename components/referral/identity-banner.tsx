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
      className="record-banner flex grow flex-wrap items-center gap-x-5 bg-paper px-4 py-1"
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
          {t("phone")}{" "}
          <a
            href={`tel:${patient.phone.replace(/[^+\d]/g, "")}`}
            className="inline-block py-0.5 font-bold tabular-nums"
          >
            {patient.phone}
          </a>
        </span>
      )}
    </section>
  );
}
