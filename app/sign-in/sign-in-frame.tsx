import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageMain } from "@/components/ui/page-main";
import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";

/** What stands around the pages of a lost password. */
export async function SignInFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations("shell");
  return (
    <>
      <SiteHeader emergency={{ href: EMERGENCY_PAGE, label: t("emergency") }} />
      <PageMain>{children}</PageMain>
    </>
  );
}
