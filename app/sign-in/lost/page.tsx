import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { LostPasswordForm } from "@/components/reset-password/lost-password-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { mailMode } from "@/lib/env";
import { requestResetAction } from "../reset-actions";
import { SignInFrame } from "../sign-in-frame";

export default async function LostPasswordPage() {
  const t = await getTranslations("reset-password.lost");
  const hasMail = mailMode() !== "none";
  return (
    <SignInFrame>
      <h1>{t("title")}</h1>
      <p>{t(hasMail ? "lead" : "none")}</p>
      {hasMail && (
        <>
          <LostPasswordForm
            action={requestResetAction}
            submissionKey={randomUUID()}
            labels={{
              title: t("title"),
              email: t("email"),
              emailHint: t("emailHint"),
              send: t("send"),
            }}
            formLabels={{ ...(await formLabels()), saving: t("sending"), notSaved: t("notSent") }}
          />
          <p>{t("patients")}</p>
        </>
      )}
      <TextLink href="/sign-in">{t("back")}</TextLink>
    </SignInFrame>
  );
}
