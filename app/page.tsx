import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageMain } from "@/components/ui/page-main";
import { SiteHeader } from "@/components/ui/site-header";
import { TextLink } from "@/components/ui/text-link";
import { currentActor } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home-of";

export async function generateMetadata() {
  const t = await getTranslations("home");
  return { title: t("title") };
}

import { signOutLabels } from "@/i18n/sign-out-labels";

export default async function StartPage() {
  const t = await getTranslations("home");
  const actor = await currentActor();
  return (
    <>
      <SiteHeader {...(actor !== null && { signedIn: { signOut: await signOutLabels() } })} />
      <PageMain>
        <h1>{t("title")}</h1>
        <p className="text-xl">{t("lead")}</p>
        {actor === null ? (
          <div className="mt-6 grid gap-6 sm:grid-cols-2">
            <SignInLink
              heading={t("patientHeading")}
              body={t("patientBody")}
              link={t("patientLink")}
              href="/sign-in?next=/home"
              join={t("join")}
            />
            <SignInLink
              heading={t("staffHeading")}
              body={t("staffBody")}
              link={t("staffLink")}
              href="/sign-in?next=/queue"
            />
          </div>
        ) : (
          <>
            <p>{t("signedIn")}</p>
            <LinkButton href={homeOf(actor.role)}>{t("goOn")}</LinkButton>
          </>
        )}
      </PageMain>
    </>
  );
}

function SignInLink(props: {
  heading: string;
  body: string;
  link: string;
  href: string;
  /** Beside the sign-in, for who has a code and no sign-in yet. */
  join?: string;
}) {
  return (
    <section className="flex flex-col rounded border-2 border-line bg-paper p-5">
      <h2 className="mt-0">{props.heading}</h2>
      <p className="mb-5 grow">{props.body}</p>
      <LinkButton href={props.href}>{props.link}</LinkButton>
      {props.join !== undefined && <TextLink href="/join">{props.join}</TextLink>}
    </section>
  );
}
