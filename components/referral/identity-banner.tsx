import { useTranslations } from "next-intl";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { ageOn, clinicDate } from "@/lib/format/clinic-date";

/** Who the record is about. */
export type PatientIdentity = {
  name: string;
  birthDate: string | null;
  sex: string | null;
  hospitalNumber: string | null;
  phone: string | null;
};

/** Identity and nothing else, the same on every screen of a record. `today` is the clinic's day. */
export function IdentityBanner({ patient, today }: { patient: PatientIdentity; today: number }) {
  const t = useTranslations("referral.banner");
  const birthDay = patient.birthDate === null ? null : dayFromIso(patient.birthDate);
  return (
    <section
      aria-label={t("label")}
      data-sticky-banner
      className="z-10 flex flex-wrap gap-x-6 gap-y-1 border-b-4 border-brand bg-paper px-4 py-2 sm:sticky sm:top-0 print:static"
    >
      <b className="text-lg">{patient.name}</b>
      <span>
        {t("born")}{" "}
        <b>
          {birthDay === null
            ? t("bornUnknown")
            : `${clinicDate(birthDay)} ${t("age", { age: ageOn(birthDay, today) })}`}
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
