import { getTranslations } from "next-intl/server";
import { titleMetadata } from "../../title-metadata";
import { JoinPage } from "../join-page";
import { requireJoining } from "../require-joining";

export const generateMetadata = () => titleMetadata("joining.no.title");

export default async function JoinNoPage() {
  const { clinicName, clinicPhone } = await requireJoining();
  const t = await getTranslations("joining.no");
  return (
    <JoinPage back="/join/agree">
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <p>{t("call", { clinic: clinicName, phone: clinicPhone })}</p>
    </JoinPage>
  );
}
