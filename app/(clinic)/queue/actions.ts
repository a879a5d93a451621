"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { chipsOf } from "@/components/referral/tier-name";
import { defineAction } from "@/lib/auth/define-action";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import { answered, type FormState, refused } from "@/lib/format/form-state";
import { ageOf } from "@/lib/format/patient-identity";
import { LONGEST_SEARCH } from "@/lib/format/text-length";
import { text } from "@/lib/forms/fields";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { type FoundPatient, findPatients } from "@/lib/patients/find-patients";

const searchForm = z.object({
  find: text(LONGEST_SEARCH, { missing: "nothingTyped", tooLong: "tooLong" }),
});

export const findPatientsAction = defineAction<"clinician", FormState>({
  name: "find-patients",
  role: "clinician",
  limit: { points: 60, seconds: 60 },
  maxBytes: 8 * 1024,
  run: async (actor, form, { now }) => {
    const t = await getTranslations("queue");
    const referral = await getTranslations("referral");
    const read = parseForm(searchForm, form, ["nothingTyped", "tooLong"]);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      const errors = errorsOf(read.problems, ({ code, values }) => t(`find.${code}`, values));
      return refused(errors, form);
    }
    const { patients, hasMore, today } = await findPatients(actor, read.value.find, now);
    const identityOf = (patient: FoundPatient) => {
      const age = ageOf(patient, today);
      const born =
        patient.birthDate === null || age === null
          ? t("bornUnknown")
          : t("born", { date: clinicDate(dayFromIso(patient.birthDate)), ...age });
      const number = patient.hospitalNumber ?? t("hospitalNumberUnknown");
      return [born, number, ...(patient.phone === null ? [] : [patient.phone])].join(" · ");
    };
    const statusOf = ({ referral: found }: FoundPatient) => {
      if (found === null) return t("find.noReferral");
      if (found.closedOn !== null) return t("find.closed", { date: clinicDate(found.closedOn) });
      const chips = chipsOf(referral, found).map(({ word }) => word);
      return t("find.open", { tier: chips.join(", ") });
    };
    const rows = patients.map((patient, index) => ({
      patientId: patient.patientId,
      name: patient.name,
      href: patient.referral === null ? "" : `/referrals/${patient.referral.referralId}`,
      identity: identityOf(patient),
      status: statusOf(patient),
      more: hasMore && index === patients.length - 1 ? t("find.more") : "",
    }));
    return answered(rows, form);
  },
});
