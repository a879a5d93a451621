import { getTranslations } from "next-intl/server";
import { factDate, factText } from "@/components/referral/fact-text";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { isOfLaboratory } from "@/lib/clinical/triage/explain/of-laboratory";
import { CALL_OUTCOMES } from "@/lib/decisions/call-outcome";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { recordCallAction } from "./actions";

/** While what a patient answered or wrote is an emergency: what it is, whether they read the advice, and the call. Nothing where none is. */
export async function PatientEmergency({
  record,
  actor,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
}) {
  const t = await getTranslations("referral.emergency");
  const facts = await getTranslations("referral");
  const ruleText = await getTranslations("rules");
  const found = record.explained.filter(
    ({ rule, finding }) => finding.tier === "emergency" && !isOfLaboratory(rule.id),
  );
  const hasFlaggedNote = record.unreadNotes.some(({ flagged }) => flagged);
  if (record.current.seenAt !== null || (found.length === 0 && !hasFlaggedNote)) return null;
  const { referralId, clinic, patient, emergencyAdvice } = record;
  const { shownAt, acknowledgedAt } = emergencyAdvice;
  const when = (at: Date) =>
    `${clinicDate(todayIn(clinic.zone, at))} ${clockTime(clinic.zone, at)}`;
  const labels = await formLabels();
  const calls = record.decisions.filter(({ kind }) => kind === "call");
  return (
    <Notice kind="problem" heading={t("heading")}>
      <ul>
        {found.map(({ rule, evidence }) => (
          <li key={rule.id}>
            {evidence.map((event) => (
              <b key={event.id} className="block">
                {factText(facts, event)} ({factDate(facts, event)})
              </b>
            ))}
            {t("found", { rule: rule.id, words: ruleText(`${rule.id}.clinician`) })}
          </li>
        ))}
        {hasFlaggedNote && (
          <li>
            <a href="#notes" className="inline-block py-1">
              {t("note")}
            </a>
          </li>
        )}
      </ul>
      <p>
        {shownAt === null ? t("neverShown") : t("shown", { when: when(shownAt) })}{" "}
        <b>
          {acknowledgedAt === null || (shownAt !== null && acknowledgedAt < shownAt)
            ? t("notAcknowledged")
            : t("acknowledged", { when: when(acknowledgedAt) })}
        </b>
      </p>
      {patient.phone === null ? (
        <p>{t("noPhone")}</p>
      ) : (
        <p>
          <a
            href={`tel:${patient.phone.replace(/[^+\d]/g, "")}`}
            className="inline-block py-2 font-bold"
          >
            {t("phone", { phone: patient.phone })}
          </a>
        </p>
      )}
      {calls.length > 0 && (
        <ul>
          {calls.map(({ decisionId, decidedAt, by, reasonCode }) => (
            <li key={decisionId}>
              {t("called", {
                when: when(decidedAt),
                by,
                outcome: facts(
                  `calls.${CALL_OUTCOMES.find((each) => each === reasonCode) ?? "unknown"}`,
                ),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="mb-1 font-bold">{t("outcome")}</p>
      <div className="flex flex-wrap gap-3">
        {CALL_OUTCOMES.map((call) => (
          <ButtonForm
            key={call}
            action={recordCallAction}
            fields={{ referralId, call }}
            kind="secondary"
            submissionKey={newSubmissionKey(actor)}
            labels={labels}
          >
            {facts(`calls.${call}`)}
          </ButtonForm>
        ))}
      </div>
    </Notice>
  );
}
