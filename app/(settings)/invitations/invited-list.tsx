import { getTranslations } from "next-intl/server";
import type { LetterLabels } from "@/components/invitations/invitation-letter";
import { InviteAgainForm } from "@/components/invitations/invite-again-form";
import type { FormLabels } from "@/components/ui/action-form";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Inviter } from "@/lib/invitations/invite-patient";
import type { ListedInvitation } from "@/lib/invitations/list-invitations";
import { inviteAgainAction } from "./actions";

/** Who was invited, with what became of it and, where the reader may give one, a new code. */
export async function InvitedList({
  actor,
  invitations,
  letter,
  formLabels,
}: {
  actor: Inviter;
  invitations: readonly ListedInvitation[];
  letter: LetterLabels;
  formLabels: FormLabels;
}) {
  const t = await getTranslations("invitations.list");
  return (
    <section aria-labelledby="invited" className="my-8">
      <h2 id="invited" className="print:hidden">
        {t("caption")}
      </h2>
      {invitations.length === 0 && <p className="print:hidden">{t("empty")}</p>}
      <ul className="m-0 list-none p-0">
        {invitations.map(({ id, patientId, name, hospitalNumber, state, on }) => (
          <li key={patientId} className="border-t border-line py-3 print:border-0">
            <p id={`invited-${id}`} className="my-0 print:hidden">
              <b>{name}</b> · {hospitalNumber ?? t("noNumber")}
              <br />
              {t(state, { date: clinicDate(on) })}
            </p>
            {(state !== "joined" || actor.role === "clinician") && (
              <InviteAgainForm
                action={inviteAgainAction}
                submissionKey={newSubmissionKey(actor)}
                patientId={patientId}
                label={t(state === "joined" ? "againJoined" : "again")}
                describedBy={`invited-${id}`}
                letter={letter}
                formLabels={formLabels}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
