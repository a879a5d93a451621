import { getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/invitations/invite-form";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home-of";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { mailMode } from "@/lib/env";
import { clinicDate } from "@/lib/format/clinic-date";
import { listInvitations, MOST_LISTED } from "@/lib/invitations/list-invitations";
import { titleMetadata } from "../../title-metadata";
import { invitePatientAction } from "./actions";
import { InvitedList } from "./invited-list";

export const generateMetadata = () => titleMetadata("invitations.title");

/** As long as the database takes a code. */
const CODE_DAYS = 30;

export default async function InvitationsPage() {
  const actor = await requireActor(["clinician", "admin"]);
  const list = await listInvitations(actor, await requestTime());
  const t = await getTranslations("invitations");
  const home = await getTranslations("invitations.home");
  const labels = await formLabels();
  const letter = {
    shown: t("letter.shown"),
    print: t("letter.print"),
    invites: t("letter.invites", { clinic: list.clinicName }),
    how: t("letter.how"),
    scan: t("letter.scan"),
    code: t("letter.code"),
    proof: t("letter.birth"),
    once: t("letter.once", { date: clinicDate(list.today + CODE_DAYS) }),
    help: t("letter.help", { phone: list.clinicPhone }),
    caution: t("letter.emergency"),
    qr: t("letter.qr"),
  };
  return (
    <PageMain>
      <div className="print:hidden">
        <TextLink href={homeOf(actor.role)}>{home(actor.role)}</TextLink>
        <h1>{t("title")}</h1>
        <p>{t("intro")}</p>
        <h2>{t("form.heading")}</h2>
      </div>
      <InviteForm
        action={invitePatientAction}
        submissionKey={newSubmissionKey(actor)}
        hasMail={mailMode() !== "none"}
        labels={{
          name: t("form.name"),
          birth: t("form.birth"),
          birthHint: t("form.birthHint"),
          day: t("form.day"),
          month: t("form.month"),
          year: t("form.year"),
          number: t("form.number"),
          phone: t("form.phone"),
          email: t("form.email"),
          emailHint: t("form.emailHint"),
          isAnother: t("form.isAnother"),
          invite: t("form.invite"),
        }}
        letter={letter}
        formLabels={labels}
      />
      <InvitedList
        actor={actor}
        invitations={list.invitations}
        letter={letter}
        formLabels={labels}
      />
      {list.hasMore && <p className="print:hidden">{t("list.more", { count: MOST_LISTED })}</p>}
    </PageMain>
  );
}
