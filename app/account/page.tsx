import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageMain } from "@/components/ui/page-main";
import { SiteHeader } from "@/components/ui/site-header";
import { signOutLabels } from "@/i18n/sign-out-labels";
import { SIGNED_IN_ROLES } from "@/lib/actor";
import { currentSession } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home-of";
import { requireActor } from "@/lib/auth/require-actor";
import { titleMetadata } from "../title-metadata";

export const generateMetadata = () => titleMetadata("account.title");

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const actor = await requireActor(SIGNED_IN_ROLES);
  const t = await getTranslations("account");
  const session = await currentSession();
  const isOthersForm = (await searchParams)["not-yours"] !== undefined;
  return (
    <>
      <SiteHeader
        homeHref={homeOf(actor.role)}
        signedIn={{ signOut: await signOutLabels(), ...(session && { name: session.personName }) }}
      />
      <PageMain>
        {isOthersForm && <Notice kind="warning">{t("notYours")}</Notice>}
        <h1>{t("title")}</h1>
        <p>{t(`role.${actor.role}`, { name: session?.personName ?? "" })}</p>
        <p>{t("howItEnds")}</p>
      </PageMain>
    </>
  );
}
