import { getTranslations } from "next-intl/server";
import { initialsOf, type PatientIdentity } from "@/lib/format/patient-identity";

/** The words of a record's tab: initials and hospital number, since a tab is read over shoulders and kept in histories. */
export async function recordTab(
  { name, hospitalNumber }: PatientIdentity,
  page: string,
): Promise<string> {
  const t = await getTranslations("referral");
  return t("record.tab", {
    initials: initialsOf(name),
    hospitalNumber: hospitalNumber ?? t("record.noNumber"),
    page,
  });
}
