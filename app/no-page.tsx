import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageMain } from "@/components/ui/page-main";
import { PageTitle } from "@/components/ui/page-title";

/** What stands on a page that is not there (404) or not for this person (403), without the frame. */
export async function NoPage({ kind }: { kind: "notFound" | "forbidden" }) {
  const t = await getTranslations(`shell.${kind}`);
  return (
    <PageMain>
      <PageTitle title={t("title")} />
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <LinkButton href="/">{t("home")}</LinkButton>
    </PageMain>
  );
}
