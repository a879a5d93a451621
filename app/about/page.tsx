import { getTranslations } from "next-intl/server";
import { PageMain } from "@/components/ui/page-main";
import { SiteHeader } from "@/components/ui/site-header";
import { isDemo } from "@/lib/env";
import { titleMetadata } from "../title-metadata";

export const generateMetadata = () => titleMetadata("shell.about.title");

export default async function AboutPage() {
  const t = await getTranslations("shell.about");
  const shell = await getTranslations("shell.footer");
  return (
    <>
      <SiteHeader />
      <PageMain>
        <h1>{t("title")}</h1>
        <h2>{t("whatHeading")}</h2>
        <p>{t("what")}</p>
        <h2>{t("notHeading")}</h2>
        <p>{t("not")}</p>
        {isDemo() && <p>{shell("syntheticData")}</p>}
        <h2>{t("dataHeading")}</h2>
        <p>{t("data")}</p>
      </PageMain>
    </>
  );
}
