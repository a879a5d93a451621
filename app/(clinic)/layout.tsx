import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/ui/site-header";
import { signOutLabels } from "@/i18n/sign-out-labels";
import { currentSession } from "@/lib/auth/current-actor";
import { StaffIdleWarning } from "../staff-idle-warning";
import { UnsentNotice } from "../unsent/unsent-notice";

/** The clinician's frame. It authorises nothing: each page below does that itself. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("queue.nav");
  const session = await currentSession();
  return (
    <div className="desk contents">
      <SiteHeader
        homeHref="/queue"
        navLabel={t("label")}
        links={[{ href: "/queue", label: t("queue") }]}
        signedIn={{
          signOut: await signOutLabels(),
          ...(session && { name: session.personName }),
        }}
      />
      <UnsentNotice />
      {children}
      <StaffIdleWarning />
    </div>
  );
}
