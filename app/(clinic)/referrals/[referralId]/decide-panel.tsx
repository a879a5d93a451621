import { getMessages, getTranslations } from "next-intl/server";
import { ClaimForm } from "@/components/referral/claim-form";
import { DecisionForm } from "@/components/referral/decision-form";
import { factDate, factText } from "@/components/referral/fact-text";
import { Panel } from "@/components/referral/panel";
import { ButtonForm } from "@/components/ui/button-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { clinicDate } from "@/lib/format/clinic-date";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { claimAction, releaseAction, requestEmgAction } from "./actions";
import { askChoices } from "./ask-choices";
import { BloodResultsLink } from "./blood-results-link";
import { closingQuestions } from "./closing-questions";
import { decideAction, previewAction } from "./decide-actions";
import { DeclinedNotice } from "./declined-notice";
import { ProposalNotice } from "./proposal-notice";
import { UndoNotice } from "./undo-notice";

/** Who holds the referral, and the form to decide about it. */
export async function DecidePanel({
  record,
  actor,
  tab,
  submissionKeys: [holderKey, decisionKey, emgKey],
  now,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
  /** The words of the page's tab. */
  tab: string;
  submissionKeys: readonly [string, string, string];
  now: Date;
}) {
  const t = await getTranslations("decisions");
  const { decisions } = await getMessages();
  const { deadlineOn } = record.current;
  const facts = await getTranslations("referral");
  const ruleText = await getTranslations("rules");
  const { referralId, owner, status } = record;
  if (status === "closed") {
    return (
      <Panel id="decide" heading={t("heading")}>
        <p>{t("closed")}</p>
        <UndoNotice record={record} actor={actor} now={now} />
        <Previous referralId={record.previousReferralId} label={t("previous")} />
        <BloodResultsLink record={record} />
      </Panel>
    );
  }
  const isMine = owner?.personId === actor.personId;
  return (
    <Panel id="decide" heading={t("heading")} className="decide">
      <UndoNotice record={record} actor={actor} now={now} />
      <DeclinedNotice record={record} actor={actor} />
      {record.proposals.map((proposal) => (
        <ProposalNotice
          key={proposal.proposalId}
          record={record}
          proposal={proposal}
          actor={actor}
          now={now}
        />
      ))}
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="m-0">
          {owner === null
            ? t("nobody")
            : isMine
              ? t("claimedByYou")
              : t("heldBy", { name: owner.name })}
        </p>
        <ClaimForm
          action={isMine ? releaseAction : claimAction}
          referralId={referralId}
          submissionKey={holderKey}
          labels={{
            act: isMine ? t("release") : owner === null ? t("claim") : t("takeOver"),
            reason: isMine || owner === null ? null : t("takeOverReason"),
          }}
          formLabels={await formLabels()}
        />
      </div>
      <Previous referralId={record.previousReferralId} label={t("previous")} />
      <DecisionForm
        action={decideAction}
        preview={previewAction}
        referralId={referralId}
        version={record.version}
        raisableTo={record.raisableTo}
        findings={record.explained.map(({ rule, evidence }) => ({
          rule: rule.id,
          name: ruleText(`${rule.id}.clinician`),
          answers: evidence.map((event) => `${factText(facts, event)} (${factDate(facts, event)})`),
        }))}
        closing={await closingQuestions(record)}
        asking={await askChoices(record)}
        title={tab}
        submissionKey={decisionKey}
        labels={{
          ...decisions.form,
          lateReasonHint:
            deadlineOn === null
              ? t("lateReasonHintNone")
              : t("lateReasonHint", { date: clinicDate(deadlineOn) }),
          preview: decisions.preview,
        }}
        formLabels={await formLabels()}
      />
      <BloodResultsLink record={record} />
      <h3 id="request-emg">{t("emgHeading")}</h3>
      <p>{t("emgHint")}</p>
      <EmgRequests requests={record.emgRequests} labels={await emgLabels()} />
      <ButtonForm
        action={requestEmgAction}
        fields={{ referralId }}
        submissionKey={emgKey}
        labels={await formLabels()}
        kind="secondary"
      >
        {t("request-emg")}
      </ButtonForm>
    </Panel>
  );
}

function Previous({ referralId, label }: { referralId: string | null; label: string }) {
  if (referralId === null) return null;
  return (
    <TextLink href={`/referrals/${referralId}`} isLow>
      {label}
    </TextLink>
  );
}

type EmgLabels = Record<ReferralRecord["emgRequests"][number]["status"], string>;

async function emgLabels(): Promise<EmgLabels> {
  const t = await getTranslations("decisions.emgStatus");
  return { draft: t("draft"), signed: t("signed") };
}

function EmgRequests({
  requests,
  labels,
}: {
  requests: ReferralRecord["emgRequests"];
  labels: EmgLabels;
}) {
  return (
    <ul className="list-none p-0">
      {requests.map(({ emgRequestId, status }) => (
        <li key={emgRequestId}>
          <TextLink href={`/emg-requests/${emgRequestId}`} isLow anew>
            {labels[status]}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
