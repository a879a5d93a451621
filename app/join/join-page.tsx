import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageMain } from "@/components/ui/page-main";
import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { TextLink } from "@/components/ui/text-link";

/** What stands around every page of joining. `back`: the step before. */
export async function JoinPage({ back, children }: { back?: string; children: ReactNode }) {
  const t = await getTranslations();
  return (
    <>
      <SiteHeader emergency={{ href: EMERGENCY_PAGE, label: t("shell.emergency") }} />
      <PageMain>
        {back !== undefined && <TextLink href={back}>{t("joining.back")}</TextLink>}
        {children}
      </PageMain>
    </>
  );
}
