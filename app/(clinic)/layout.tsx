import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffBar } from "@/components/ui/staff-bar";
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
      <StaffBar
        homeHref="/queue"
        navLabel={t("label")}
        places={[
          { href: "/queue", label: t("queue"), icon: "queue", areas: RECORDS },
          { href: "/account", label: t("you"), icon: "you" },
        ]}
        name={session?.personName}
        signOut={await signOutLabels()}
        caution={t("caution")}
      />
      <UnsentNotice />
      {children}
      <StaffIdleWarning />
    </div>
  );
}

/** A record is reached from the queue, and led back to it. */
const RECORDS = ["/referrals", "/emg-requests"];
