import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageMain } from "@/components/ui/page-main";
import { PageTitle } from "@/components/ui/page-title";
import { SiteHeader } from "@/components/ui/site-header";

export default async function NotFoundPage() {
  const t = await getTranslations("shell.notFound");
  return (
    <>
      <PageTitle title={t("title")} />
      <SiteHeader />
      <PageMain>
        <h1>{t("title")}</h1>
        <p>{t("body")}</p>
        <LinkButton href="/">{t("home")}</LinkButton>
      </PageMain>
    </>
  );
}
