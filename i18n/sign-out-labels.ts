import { getTranslations } from "next-intl/server";
import type { SignOutLabels } from "@/components/ui/sign-out-form";

/** The words of the way out, for the `signedIn` of a SiteHeader. */
export async function signOutLabels(): Promise<SignOutLabels> {
  const t = await getTranslations("shell");
  return {
    label: t("signOut"),
    offline: { heading: t("notSignedOut"), body: t("notSignedOutBody") },
  };
}
