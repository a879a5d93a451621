import { getTranslations } from "next-intl/server";
import { decisionText } from "@/components/referral/fact-text";
import { ButtonForm } from "@/components/ui/button-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { clockTime } from "@/lib/format/clinic-date";
import type { QueuePage } from "@/lib/queue/queue-page";
import { undoableUntil } from "@/lib/record/undo-window";
import { undoAction } from "../referrals/[referralId]/decide-actions";

/** What the reader decided in the last minutes, each with the way to take it back and until when; nothing else. */
export async function UndoStrip({
  page: { undoable, zone },
  actor,
}: {
  page: Pick<QueuePage, "undoable" | "zone">;
  actor: ClinicianActor;
}) {
  if (undoable.length === 0) return null;
  const t = await getTranslations("decisions.undo");
  const referral = await getTranslations("referral");
  const labels = await formLabels();
  return (
    <ul aria-label={t("strip")} className="m-0 list-none border-t border-line p-0 text-sm">
      {undoable.map(({ decisionId, referralId, patient, kind, decidedAt }) => {
        const until = clockTime(zone, undoableUntil(new Date(decidedAt * 1000)));
        return (
          <li key={decisionId} className="flex flex-wrap items-center gap-x-3">
            <span>
              {t("decided", { decision: decisionText(referral, kind) })}{" "}
              <TextLink href={`/referrals/${referralId}`} isLow className="font-bold">
                {patient}
              </TextLink>
            </span>
            <ButtonForm
              action={undoAction}
              fields={{ referralId, decisionId, from: "queue" }}
              submissionKey={newSubmissionKey(actor)}
              labels={labels}
              kind="secondary"
            >
              {t("undoUntil", { until })}
            </ButtonForm>
          </li>
        );
      })}
    </ul>
  );
}
