import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "@/components/joining/account-form";
import { formLabels } from "@/i18n/form-labels";
import { joinAction } from "../actions";
import { JoinPage } from "../join-page";
import { requireJoining } from "../require-joining";

export default async function JoinAccountPage() {
  const { agreedTo } = await requireJoining();
  if (agreedTo === null) redirect("/join/agree");
  const t = await getTranslations("joining.account");
  const code = await getTranslations("joining.code");
  return (
    <JoinPage back="/join/agree">
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <AccountForm
        action={joinAction}
        submissionKey={randomUUID()}
        labels={{
          title: t("title"),
          email: t("email"),
          emailHint: t("emailHint"),
          password: t("password"),
          passwordHint: t("passwordHint"),
          show: t("show"),
          join: t("join"),
        }}
        formLabels={{ ...(await formLabels()), saving: t("joining"), notSaved: code("notJoined") }}
      />
    </JoinPage>
  );
}
