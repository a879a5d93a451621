import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageMain } from "@/components/ui/page-main";
import { SiteHeader } from "@/components/ui/site-header";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { currentActor } from "@/lib/auth/current-actor";
import { ownPath } from "@/lib/auth/own-path";
import { settings } from "@/lib/env";
import { signInAction } from "./actions";
import { DemoSignIns } from "./demo-sign-ins";
import { pathAfterSignIn } from "./path-after-sign-in";
import { SignInForm } from "./sign-in-form";

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await searchParams;
  const next = ownPath(query.next);
  const actor = await currentActor();
  if (actor !== null) redirect(await pathAfterSignIn(actor, next));

  const t = await getTranslations("sign-in");
  return (
    <>
      <SiteHeader />
      <PageMain>
        {query["signed-out"] !== undefined && <Notice kind="success">{t("signedOut")}</Notice>}
        {query.changed !== undefined && <Notice kind="success">{t("changed")}</Notice>}
        {query.unsaved !== undefined && (
          <Notice kind="warning">{t(query.unsaved === "kept" ? "kept" : "unsaved")}</Notice>
        )}
        <h1>{t("title")}</h1>
        {next !== null && <p>{t("sessionEnded")}</p>}
        <SignInForm
          action={signInAction}
          next={next ?? ""}
          submissionKey={randomUUID()}
          formLabels={{
            ...(await formLabels()),
            saving: t("signingIn"),
            notSaved: t("notSignedIn"),
          }}
          labels={{
            title: t("title"),
            email: t("email"),
            password: t("password"),
            passwordHint: t("passwordHint"),
            submit: t("submit"),
          }}
        />
        <p className="flex flex-wrap gap-x-6">
          <TextLink href="/sign-in/lost">{t("lost")}</TextLink>
          <TextLink href="/join">{t("join")}</TextLink>
        </p>
        {settings().isDemo && <DemoSignIns />}
      </PageMain>
    </>
  );
}
