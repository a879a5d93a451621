import { getTranslations } from "next-intl/server";
import { isDemo } from "@/lib/env";

/** What Flicker is not; in the demo also that its people and records are made up. */
export async function intendedUse(): Promise<string> {
  const t = await getTranslations("shell.footer");
  return isDemo() ? `${t("intendedUse")} ${t("syntheticData")}` : t("intendedUse");
}
