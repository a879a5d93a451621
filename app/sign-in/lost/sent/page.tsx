import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { mailMode } from "@/lib/env";
import { titleMetadata } from "../../../title-metadata";
import { SignInFrame } from "../../sign-in-frame";

export const generateMetadata = () => titleMetadata("reset-password.sent.title");

/** The same whether or not anybody signs in with the address. */
export default async function LostPasswordSentPage() {
  const t = await getTranslations("reset-password.sent");
  return (
    <SignInFrame>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <p>{t("what")}</p>
      {mailMode() === "shown" && <p>{t("demo")}</p>}
      <p>
        {t("nothing")} {t("call")}
      </p>
      <TextLink href="/sign-in/reset">{t("code")}</TextLink>
    </SignInFrame>
  );
}
