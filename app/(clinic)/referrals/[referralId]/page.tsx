import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClosedFindings } from "@/components/referral/closed-findings";
import { CurrentCasePanel } from "@/components/referral/current-case-panel";
import { decisionText } from "@/components/referral/fact-text";
import { LaboratoryEmergency } from "@/components/referral/laboratory-emergency";
import { Panel } from "@/components/referral/panel";
import { RecordParts } from "@/components/referral/record-parts";
import { WhyPanel } from "@/components/referral/why-panel";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { messages } from "@/i18n/messages";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getReferral } from "@/lib/referrals/get-referral";
import { parseRecordPart } from "@/lib/referrals/record-part";
import { parseSpreadWindow } from "@/lib/referrals/spread-window";
import { RecordPage } from "../../record-page";
import { recordTab } from "../../record-tab";
import { ACT_REFUSALS, isActRefusal } from "./act-refusal";
import { AskedNotice } from "./asked-notice";
import { CorrectedNotice } from "./corrected-notice";
import { DecidePanel } from "./decide-panel";
import { PatientEmergency } from "./patient-emergency";
import { RecordPartShown } from "./record-part-shown";
import { RecordStatus } from "./record-status";
import { UnreadNotes } from "./unread-notes";
import { nextChanges, runText } from "./why-sentences";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function ReferralPage({
  params,
  searchParams,
}: {
  params: Promise<{ referralId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("clinician");
  const { referralId } = await params;
  const query = await searchParams;
  if (!UUID.test(referralId)) notFound();
  const now = await requestTime();
  const record = await getReferral(actor, referralId, now, parseSpreadWindow(query.window));
  if (record === null) notFound();

  const t = await getTranslations("referral");
  const decisions = await getTranslations("decisions");
  const tab = await recordTab(record.patient, t("title"));
  const { clinic, assessment, explained, changed } = record;
  const part = parseRecordPart(query.tab);
  // Only a decision that there is: an address must not make the page say what somebody else wrote.
  const saved = Object.keys(messages.referral.decision).find((kind) => kind === query.saved);

  return (
    <RecordPage
      patient={record.patient}
      zone={clinic.zone}
      closedAt={record.closedAt}
      way={
        <nav aria-label={t("way")} className="shrink-0 px-4 sm:ps-4 sm:pe-0">
          <TextLink href="/queue" isLow>
            {t("backToQueue")}
          </TextLink>
        </nav>
      }
      strip={<RecordStatus record={record} actor={actor} />}
      parts={
        <RecordParts
          referralId={referralId}
          shown={part}
          counts={{
            journal: record.days.size,
            checklists: record.checklists.length,
            examination: record.results.length + record.emgRequests.length,
            timeline: record.decisions.length,
          }}
        />
      }
    >
      {record.status === "closed" && <PageTitle title={tab} />}
      <h1 className="sr-only">{t("title")}</h1>
      {saved !== undefined && (
        <Notice kind="success" live>
          <p className="m-0">{decisions("saved", { decision: decisionText(t, saved) })}</p>
        </Notice>
      )}
      {isActRefusal(query.refused) && (
        <Notice kind="problem" live>
          <p className="m-0">{decisions(`problems.${ACT_REFUSALS[query.refused]}`)}</p>
        </Notice>
      )}
      {record.proposals.some(
        (each) => !each.isVoid && each.proposedBy.personId !== actor.personId,
      ) && (
        <Notice kind="warning">
          <TextLink href="#decide" isLow className="font-bold">
            {decisions("proposal.waiting")}
          </TextLink>
        </Notice>
      )}
      <PatientEmergency record={record} actor={actor} />
      <LaboratoryEmergency
        explained={explained}
        seenOn={record.current.seenAt && record.visitedOn}
        phone={record.patient.phone}
      />
      <AskedNotice record={record} />
      <CorrectedNotice record={record} actor={actor} />
      <UnreadNotes record={record} actor={actor} outcome={query.notes} />
      <div className="record-columns">
        <div className="min-w-0">
          <RecordPartShown record={record} actor={actor} now={now} part={part} query={query} />
        </div>
        <div className="min-w-0">
          <WhyPanel
            explained={explained}
            changed={changed}
            latched={record.latched}
            missing={assessment?.result.missing ?? []}
            today={clinic.today}
            run={await runText(record)}
          >
            <ClosedFindings findings={record.closedFindings} ruleSet={record.ruleSet} />
          </WhyPanel>
          <DecidePanel
            record={record}
            actor={actor}
            tab={tab}
            now={now}
            submissionKeys={[
              newSubmissionKey(actor),
              newSubmissionKey(actor),
              newSubmissionKey(actor),
            ]}
          />
          <Panel id="changes" heading={t("why.nextChange")}>
            <ul className="m-0 list-none p-0">
              {(await nextChanges(record.current, clinic.today)).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <TextLink href={`/referrals/${referralId}/what-would-change`} isLow>
              {t("why.whatWouldChange")}
            </TextLink>
          </Panel>
          <CurrentCasePanel
            current={record.current}
            actions={assessment?.result.actions ?? []}
            clinic={clinic}
          />
        </div>
      </div>
    </RecordPage>
  );
}
