import { getTranslations } from "next-intl/server";
import { StaffRoleForm } from "@/components/staff/staff-role-form";
import type { FormLabels } from "@/components/ui/action-form";
import type { AdminActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clinicDate } from "@/lib/format/clinic-date";
import { STAFF_ROLES } from "@/lib/invitations/staff-invite-form";
import type { Staff, StaffMember } from "@/lib/staff/list-staff";
import { setStaffRoleAction } from "./actions";

/** Who works and worked here, each with the ways to change that; the reader's own line says who can. */
export async function StaffList({
  actor,
  staff,
  formLabels,
}: {
  actor: AdminActor;
  staff: Staff;
  formLabels: FormLabels;
}) {
  const t = await getTranslations("staff");
  const form = ({ personId, name, role, hasLeft }: StaffMember) => (
    <StaffRoleForm
      action={setStaffRoleAction}
      submissionKey={newSubmissionKey(actor)}
      personId={personId}
      was={hasLeft ? "left" : role}
      become={[
        ...STAFF_ROLES.filter((each) => hasLeft || each !== role).map((value) => ({
          value,
          label: t(hasLeft ? `list.backAs.${value}` : `list.become.${value}`),
        })),
        ...(hasLeft ? [] : [{ value: "left", label: t("list.become.left") }]),
      ]}
      labels={{
        open: t(hasLeft ? "list.letBack" : "list.change"),
        openOf: t(hasLeft ? "list.letBackOf" : "list.changeOf", { name }),
        what: t("list.what"),
        more: !hasLeft && role === "clinician" ? t("list.whatLeave") : null,
      }}
      formLabels={formLabels}
    />
  );
  return (
    <section aria-labelledby="members" className="my-6 print:hidden">
      <h2 id="members">{t("list.heading")}</h2>
      <ul className="m-0 list-none p-0">
        {staff.members.map((member) => (
          <li key={member.personId} className="border-t border-line py-2">
            <p className="my-0 [overflow-wrap:anywhere]">
              <b>{member.name}</b> · {t(`roles.${member.role}`)}
              <br />
              {t(member.hasLeft ? "list.left" : "list.joined", { date: clinicDate(member.on) })}
            </p>
            {member.personId === actor.personId && !member.hasLeft ? (
              <p className="my-0">{t(staff.isOnlyAdmin ? "list.onlyAdmin" : "list.yourself")}</p>
            ) : (
              form(member)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
