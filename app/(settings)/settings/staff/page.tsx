import { getTranslations } from "next-intl/server";
import { InviteStaffForm } from "@/components/staff/invite-staff-form";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clinicDate } from "@/lib/format/clinic-date";
import { STAFF_ROLES } from "@/lib/invitations/staff-invite-form";
import { listStaff } from "@/lib/staff/list-staff";
import { titleMetadata } from "../../../title-metadata";
import { inviteStaffAction } from "./actions";
import { InvitedStaffList } from "./invited-staff-list";
import { StaffList } from "./staff-list";

export const generateMetadata = () => titleMetadata("staff.title");

/** As long as the database takes a code. */
const CODE_DAYS = 30;

export default async function StaffPage() {
  const actor = await requireActor("admin");
  const staff = await listStaff(actor, await requestTime());
  const t = await getTranslations("staff");
  const labels = await formLabels();
  const letter = {
    shown: t("letter.shown"),
    print: (await getTranslations("invitations.letter"))("print"),
    invites: t("letter.invites", { clinic: staff.clinicName }),
    how: t("letter.how"),
    scan: t("letter.scan"),
    code: t("letter.code"),
    proof: t("letter.proof"),
    once: t("letter.once", { date: clinicDate(staff.today + CODE_DAYS) }),
    help: t("letter.help", { phone: staff.clinicPhone }),
    caution: t("letter.caution"),
    qr: (await getTranslations("invitations.letter"))("qr"),
  };
  return (
    <PageMain>
      <div className="print:hidden">
        <TextLink href="/settings">{t("back")}</TextLink>
        <h1>{t("title")}</h1>
        <p>{t("intro")}</p>
      </div>
      <StaffList actor={actor} staff={staff} formLabels={labels} />
      <InvitedStaffList actor={actor} invited={staff.invited} letter={letter} formLabels={labels} />
      <h2 className="print:hidden">{t("form.heading")}</h2>
      <InviteStaffForm
        action={inviteStaffAction}
        submissionKey={newSubmissionKey(actor)}
        roles={STAFF_ROLES.map((value) => ({
          value,
          label: t(`roles.${value}`),
          hint: t(`roleHints.${value}`),
        }))}
        labels={{
          name: t("form.name"),
          nameHint: t("form.nameHint"),
          email: t("form.email"),
          emailHint: t("form.emailHint"),
          role: t("form.role"),
          invite: t("form.invite"),
        }}
        letter={letter}
        formLabels={labels}
      />
    </PageMain>
  );
}
