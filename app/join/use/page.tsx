import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { titleMetadata } from "../../title-metadata";
import { JoinPage } from "../join-page";
import { requireJoining } from "../require-joining";

export const generateMetadata = () => titleMetadata("joining.use.title");

export default async function JoinUsePage() {
  const { clinicName } = await requireJoining();
  const t = await getTranslations("joining.use");
  const all = await getTranslations("joining");
  return (
    <JoinPage back="/join">
      <h1>{t("title")}</h1>
      <ul>
        <li>{t("team", { clinic: clinicName })}</li>
        <li>{t("order")}</li>
        <li>{t("looks")}</li>
        <li>{t("phone")}</li>
        <li>{t("stop")}</li>
      </ul>
      <LinkButton href="/join/limits">{all("next")}</LinkButton>
    </JoinPage>
  );
}
