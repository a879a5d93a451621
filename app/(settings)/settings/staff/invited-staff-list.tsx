import { getTranslations } from "next-intl/server";
import type { LetterLabels } from "@/components/invitations/invitation-letter";
import { InvitedStaffForm } from "@/components/staff/invited-staff-form";
import type { FormLabels } from "@/components/ui/action-form";
import type { AdminActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clinicDate } from "@/lib/format/clinic-date";
import type { InvitedStaff } from "@/lib/staff/list-staff";
import { inviteStaffAgainAction, withdrawStaffInvitationAction } from "./actions";

/** Whom an unused code was given to, with what became of it, a new one, and a way to take it back. */
export async function InvitedStaffList({
  actor,
  invited,
  letter,
  formLabels,
}: {
  actor: AdminActor;
  invited: readonly InvitedStaff[];
  letter: LetterLabels;
  formLabels: FormLabels;
}) {
  const t = await getTranslations("staff.invited");
  const all = await getTranslations("staff");
  return (
    <section aria-labelledby="invited" className="my-6">
      <h2 id="invited" className="print:hidden">
        {t("heading")}
      </h2>
      {invited.length === 0 && <p className="print:hidden">{t("empty")}</p>}
      <ul className="m-0 list-none p-0">
        {invited.map(({ id, name, email, role, state, on }) => (
          <li key={email} className="border-t border-line py-2 print:border-0">
            <p id={`invited-${id}`} className="my-0 [overflow-wrap:anywhere] print:hidden">
              <b>{name}</b> · {email} · {all(`roles.${role}`)}
              <br />
              {t(state, { date: clinicDate(on) })}
            </p>
            <InvitedStaffForm
              invitationId={id}
              describedBy={`invited-${id}`}
              again={{
                action: inviteStaffAgainAction,
                submissionKey: newSubmissionKey(actor),
                label: t("again"),
              }}
              withdraw={
                state === "open"
                  ? {
                      action: withdrawStaffInvitationAction,
                      submissionKey: newSubmissionKey(actor),
                      label: t("withdraw"),
                    }
                  : null
              }
              letter={letter}
              formLabels={formLabels}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
