import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { titleMetadata } from "../../title-metadata";
import { JoinPage } from "../join-page";
import { requireJoining } from "../require-joining";

export const generateMetadata = () => titleMetadata("joining.limits.title");

export default async function JoinLimitsPage() {
  await requireJoining();
  const t = await getTranslations("joining.limits");
  const all = await getTranslations("joining");
  return (
    <JoinPage back="/join/use">
      <h1>{t("title")}</h1>
      <ul>
        <li>{t("emergency")}</li>
        <li>{t("call")}</li>
        <li>{t("doctor")}</li>
        <li>{t("device")}</li>
      </ul>
      <LinkButton href="/join/agree">{all("next")}</LinkButton>
    </JoinPage>
  );
}
