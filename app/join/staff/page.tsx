import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { JoinStaffForm } from "@/components/joining/join-staff-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { joinStaffAction } from "../actions";
import { JoinPage } from "../join-page";

export default async function JoinStaffPage() {
  const t = await getTranslations("staff.join");
  return (
    <JoinPage>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <JoinStaffForm
        action={joinStaffAction}
        submissionKey={randomUUID()}
        labels={{
          title: t("title"),
          code: t("code"),
          codeHint: t("codeHint"),
          email: t("email"),
          emailHint: t("emailHint"),
          password: t("password"),
          passwordHint: t("passwordHint"),
          show: t("show"),
          join: t("join"),
        }}
        formLabels={{ ...(await formLabels()), saving: t("joining"), notSaved: t("notJoined") }}
      />
      <p className="flex flex-wrap gap-x-6">
        <TextLink href="/sign-in">{t("haveSignIn")}</TextLink>
        <TextLink href="/join">{t("patient")}</TextLink>
      </p>
    </JoinPage>
  );
}
