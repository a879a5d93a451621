import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { LinkButton } from "@/components/ui/button";
import { PageMain } from "@/components/ui/page-main";
import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { signOutLabels } from "@/i18n/sign-out-labels";
import { SIGNED_IN_ROLES } from "@/lib/actor";
import { requestTime } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home-of";
import { requireActor } from "@/lib/auth/require-actor";
import { listUnsentForms } from "@/lib/auth/unsent/list-unsent-forms";
import type { UnsentForm } from "@/lib/auth/unsent/unsent-form";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { alertFirst } from "../(patient)/alert-first";
import { getNoteHelp } from "../(patient)/journal/new/get-note-help";
import { titleMetadata } from "../title-metadata";
import { KeptForm } from "./kept-form";

export const generateMetadata = () => titleMetadata("unsent.title");

export default async function UnsentPage() {
  const actor = await requireActor(SIGNED_IN_ROLES);
  if (actor.role === "patient") await alertFirst(actor);
  const now = await requestTime();
  const forms = await listUnsentForms(actor);
  const t = await getTranslations("unsent");
  const shell = await getTranslations("shell");
  const shown = new Set(forms.flatMap((form) => helpInForm(formData(form))));
  const help = actor.role === "patient" && shown.size > 0 ? await getNoteHelp(actor) : null;
  return (
    <>
      <SiteHeader
        homeHref={homeOf(actor.role)}
        {...(actor.role === "patient" && {
          emergency: { href: EMERGENCY_PAGE, label: shell("emergency") },
        })}
        signedIn={{ signOut: await signOutLabels() }}
      />
      <PageMain>
        {help !== null && [...shown].map((each) => <Fragment key={each}>{help[each]}</Fragment>)}
        <h1>{t("title")}</h1>
        <p>{t(forms.length === 0 ? "none" : "lead")}</p>
        {forms.length > 0 && <p>{t("how")}</p>}
        {forms.map((form, index) => (
          <section key={form.submission}>
            {forms.length > 1 && <h2>{t("one", { number: index + 1, count: forms.length })}</h2>}
            <KeptForm
              form={form}
              minutes={Math.max(1, Math.ceil((form.keptUntil.getTime() - now.getTime()) / 60_000))}
              actor={actor}
            />
          </section>
        ))}
        <p>
          <LinkButton href={homeOf(actor.role)} kind="secondary">
            {t("home")}
          </LinkButton>
        </p>
      </PageMain>
    </>
  );
}

function formData({ fields }: UnsentForm): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
