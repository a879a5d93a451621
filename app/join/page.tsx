import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/joining/code-form";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { checkCodeAction } from "./actions";
import { JoinPage } from "./join-page";

export default async function JoinCodePage({ searchParams }: PageProps<"/join">) {
  const t = await getTranslations("joining.code");
  const all = await getTranslations("joining");
  const isAgain = (await searchParams).again !== undefined;
  return (
    <JoinPage>
      {isAgain && <Notice kind="warning">{all("tooLate")}</Notice>}
      <h1>{t("title")}</h1>
      <p>
        {t("lead")} {t("noCode")}
      </p>
      <CodeForm
        action={checkCodeAction}
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
          go: t("go"),
        }}
        formLabels={{ ...(await formLabels()), saving: t("checking"), notSaved: t("notJoined") }}
      />
      <p className="flex flex-wrap gap-x-6">
        <TextLink href="/sign-in">{t("haveSignIn")}</TextLink>
        <TextLink href="/join/staff">{t("staff")}</TextLink>
      </p>
    </JoinPage>
  );
}
