import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageMain } from "@/components/ui/page-main";
import { SiteHeader } from "@/components/ui/site-header";

export async function generateMetadata() {
  const t = await getTranslations("shell.forbidden");
  return { title: `${t("title")} - Flicker` };
}

export default async function ForbiddenPage() {
  const t = await getTranslations("shell.forbidden");
  return (
    <>
      <SiteHeader />
      <PageMain>
        <h1>{t("title")}</h1>
        <p>{t("body")}</p>
        <LinkButton href="/">{t("home")}</LinkButton>
      </PageMain>
    </>
  );
}
