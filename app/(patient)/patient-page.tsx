import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AdviceShown } from "@/components/patient/advice-shown";
import { PageMain } from "@/components/ui/page-main";
import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { signOutLabels } from "@/i18n/sign-out-labels";
import { UnsentNotice } from "../unsent/unsent-notice";

const PLACES = [
  { href: "/home", name: "home" },
  { href: "/journal", name: "journal" },
  { href: "/next", name: "next" },
] as const;

/** What stands around every page of a patient. `at` is the place in the navigation that the page belongs to. */
export async function PatientPage({
  at,
  showsAdvice = false,
  children,
}: {
  at: (typeof PLACES)[number]["name"] | null;
  /** The page is the advice itself. */
  showsAdvice?: boolean;
  children: ReactNode;
}) {
  const t = await getTranslations();
  return (
    <>
      <SiteHeader
        homeHref="/home"
        navLabel={t("next.nav.label")}
        links={PLACES.map(({ href, name }) => ({
          href,
          label: t(`next.nav.${name}`),
          isCurrent: name === at,
        }))}
        emergency={{ href: EMERGENCY_PAGE, label: t("shell.emergency") }}
        signedIn={{ signOut: await signOutLabels() }}
      />
      <PageMain>
        {!showsAdvice && (
          <AdviceShown
            labels={{
              heading: t("alert.shownBefore.heading"),
              body: t("alert.shownBefore.body"),
              link: t("alert.shownBefore.link"),
            }}
          />
        )}
        <UnsentNotice />
        {children}
      </PageMain>
    </>
  );
}
