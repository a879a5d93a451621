import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";

/** The made-up people of the demo; the page shows them in demo mode only. */
export async function DemoSignIns() {
  const t = await getTranslations("sign-in.demo");
  return (
    <Notice heading={t("heading")}>
      <p>{t("intro")}</p>
      <p>
        {t("password")}: <code className="font-bold">{DEMO_PASSWORD}</code>
      </p>
      <DataTable
        caption={t("caption")}
        rowHeading="who"
        columns={[
          { key: "who", heading: t("who") },
          { key: "email", heading: t("email") },
        ]}
        rows={DEMO_SIGN_INS.map(({ role, email }) => ({
          key: role,
          cells: { who: t(`roles.${role}`), email: <code className="break-all">{email}</code> },
        }))}
      />
    </Notice>
  );
}
