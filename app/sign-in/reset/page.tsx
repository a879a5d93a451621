import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { ResetPasswordForm } from "@/components/reset-password/reset-password-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { resetPasswordAction } from "../reset-actions";
import { SignInFrame } from "../sign-in-frame";

export default async function ResetPasswordPage() {
  const t = await getTranslations("reset-password.reset");
  return (
    <SignInFrame>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <ResetPasswordForm
        action={resetPasswordAction}
        submissionKey={randomUUID()}
        labels={{
          title: t("title"),
          code: t("code"),
          codeHint: t("codeHint"),
          birth: t("birth"),
          birthHint: t("birthHint"),
          day: t("day"),
          month: t("month"),
          year: t("year"),
          password: t("password"),
          passwordHint: t("passwordHint"),
          show: t("show"),
          save: t("save"),
        }}
        formLabels={{ ...(await formLabels()), saving: t("saving"), notSaved: t("notChanged") }}
      />
      <TextLink href="/sign-in/lost">{t("again")}</TextLink>
    </SignInFrame>
  );
}
