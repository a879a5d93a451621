import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ClaimForm } from "@/components/referral/claim-form";
import { DecisionForm } from "@/components/referral/decision-form";
import { factDate, factWords } from "@/components/referral/fact-words";
import { OneButtonForm } from "@/components/ui/one-button-form";
import { formWords } from "@/i18n/form-words";
import type { ClinicianActor } from "@/lib/actor";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { claimAction, releaseAction, requestEmgAction } from "./actions";
import { BloodResultsLink } from "./blood-results-link";
import { closingQuestions } from "./closing-questions";
import { decideAction, previewAction } from "./decide-actions";
import { decisionFormWords } from "./decision-form-words";
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
  const facts = await getTranslations("referral");
  const ruleText = await getTranslations("rules");
  const { referralId, owner, status } = record;
  if (status === "closed") {
    return (
      <section aria-labelledby="decide">
        <h2 id="decide">{t("heading")}</h2>
        <p>{t("closed")}</p>
        <UndoNotice record={record} actor={actor} now={now} />
        <Previous referralId={record.previousReferralId} words={t("previous")} />
        <BloodResultsLink record={record} />
      </section>
    );
  }
  const isMine = owner?.personId === actor.personId;
  return (
    <section aria-labelledby="decide" className="border-t-4 border-brand">
      <h2 id="decide">{t("heading")}</h2>
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
      <p className="mb-2">
        {owner === null
          ? t("nobody")
          : isMine
            ? t("claimedByYou")
            : t("heldBy", { name: owner.name })}
      </p>
      <Previous referralId={record.previousReferralId} words={t("previous")} />
      <ClaimForm
        action={isMine ? releaseAction : claimAction}
        referralId={referralId}
        submissionKey={holderKey}
        words={{
          act: isMine ? t("release") : owner === null ? t("claim") : t("takeOver"),
          reason: isMine || owner === null ? null : t("takeOverReason"),
        }}
        formWords={await formWords()}
      />
      <DecisionForm
        action={decideAction}
        preview={previewAction}
        referralId={referralId}
        version={record.version}
        raisableTo={record.raisableTo}
        findings={record.explained.map(({ rule, evidence }) => ({
          rule: rule.id,
          words: ruleText(`${rule.id}.clinician`),
          answers: evidence.map(
            (event) => `${factWords(facts, event)} (${factDate(facts, event)})`,
          ),
        }))}
        closing={await closingQuestions(record)}
        title={tab}
        submissionKey={decisionKey}
        words={await decisionFormWords(record.current.deadlineOn)}
        formWords={await formWords()}
      />
      <BloodResultsLink record={record} />
      <h3>{t("emgHeading")}</h3>
      <p>{t("emgHint")}</p>
      <EmgRequests requests={record.emgRequests} words={await emgWords()} />
      <OneButtonForm
        action={requestEmgAction}
        fields={{ referralId }}
        submissionKey={emgKey}
        words={await formWords()}
        kind="secondary"
      >
        {t("request-emg")}
      </OneButtonForm>
    </section>
  );
}

function Previous({ referralId, words }: { referralId: string | null; words: string }) {
  if (referralId === null) return null;
  return (
    <Link
      href={`/referrals/${referralId}`}
      prefetch={false}
      className="inline-flex min-h-9 items-center"
    >
      {words}
    </Link>
  );
}

type EmgWords = Record<ReferralRecord["emgRequests"][number]["status"], string>;

async function emgWords(): Promise<EmgWords> {
  const t = await getTranslations("decisions.emgStatus");
  return { draft: t("draft"), signed: t("signed") };
}

function EmgRequests({
  requests,
  words,
}: {
  requests: ReferralRecord["emgRequests"];
  words: EmgWords;
}) {
  return (
    <ul className="list-none p-0">
      {requests.map(({ emgRequestId, status }) => (
        <li key={emgRequestId}>
          <a href={`/emg-requests/${emgRequestId}`} className="inline-flex min-h-9 items-center">
            {words[status]}
          </a>
        </li>
      ))}
    </ul>
  );
}
