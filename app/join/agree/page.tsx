import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { AgreeForm } from "@/components/joining/agree-form";
import { formLabels } from "@/i18n/form-labels";
import { agreeAction } from "../actions";
import { JoinPage } from "../join-page";
import { requireJoining } from "../require-joining";

export default async function JoinAgreePage() {
  const { clinicName, clinicPhone } = await requireJoining();
  const t = await getTranslations("joining.agree");
  const code = await getTranslations("joining.code");
  return (
    <JoinPage back="/join/limits">
      <h1>{t("title")}</h1>
      <AgreeForm
        action={agreeAction}
        submissionKey={randomUUID()}
        labels={{
          title: t("title"),
          question: t("question", { clinic: clinicName }),
          hint: t("hint", { phone: clinicPhone }),
          yes: t("yes"),
          no: t("no"),
          noHint: t("noHint"),
          go: code("go"),
        }}
        formLabels={{ ...(await formLabels()), notSaved: code("notJoined") }}
      />
    </JoinPage>
  );
}
