import { getTranslations } from "next-intl/server";
import type { BloodResultsLabels } from "@/components/referral/blood-results-form";
import { OLDEST_SAMPLE_DAYS } from "@/lib/clinical/history/blood-tests";

export async function bloodFormLabels(): Promise<BloodResultsLabels> {
  const t = await getTranslations("blood-results");
  return {
    takenOn: t("takenOn"),
    takenOnHint: t("takenOnHint", { days: OLDEST_SAMPLE_DAYS }),
    day: t("day"),
    month: t("month"),
    year: t("year"),
    optional: t("optional"),
    save: t("save"),
    tests: {
      unitUnknown: t("unitUnknown"),
      confirm: t("confirm"),
      potassium: {
        value: t("tests.potassium.value"),
        unit: t("tests.potassium.unit"),
        limit: null,
      },
      "calcium-adjusted": {
        value: t("tests.calcium-adjusted.value"),
        unit: t("tests.calcium-adjusted.unit"),
        limit: {
          label: t("tests.calcium-adjusted.limit"),
          hint: t("tests.calcium-adjusted.limitHint"),
          unknown: null,
        },
      },
      magnesium: {
        value: t("tests.magnesium.value"),
        unit: t("tests.magnesium.unit"),
        limit: null,
      },
      "creatine-kinase": {
        value: t("tests.creatine-kinase.value"),
        unit: t("tests.creatine-kinase.unit"),
        limit: {
          label: t("tests.creatine-kinase.limit"),
          hint: t("tests.creatine-kinase.limitHint"),
          unknown: t("tests.creatine-kinase.limitUnknown"),
        },
      },
    },
  };
}
