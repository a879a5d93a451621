import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChecklistsTable } from "@/components/referral/checklists-table";
import { ClosedFindings } from "@/components/referral/closed-findings";
import { CurrentCasePanel } from "@/components/referral/current-case-panel";
import { DecisionHistory } from "@/components/referral/decision-history";
import { decisionText } from "@/components/referral/fact-text";
import { JournalTable } from "@/components/referral/journal-table";
import { LaboratoryEmergency } from "@/components/referral/laboratory-emergency";
import { ReportedFacts } from "@/components/referral/reported-facts";
import { SpreadSection } from "@/components/referral/spread-section";
import { WhyPanel } from "@/components/referral/why-panel";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { messages } from "@/i18n/messages";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getReferral } from "@/lib/referrals/get-referral";
import { parseSpreadWindow } from "@/lib/referrals/spread-window";
import { RecordPage } from "../../record-page";
import { recordTab } from "../../record-tab";
import { ACT_REFUSALS, isActRefusal } from "./act-refusal";
import { CorrectedNotice } from "./corrected-notice";
import { DecidePanel } from "./decide-panel";
import { PatientEmergency } from "./patient-emergency";
import { RecordStatus } from "./record-status";
import { SummarySection } from "./summary-section";
import { UnreadNotes } from "./unread-notes";
import { nextChanges, runText } from "./why-sentences";

const SECTIONS = [
  "reported",
  "current",
  "why",
  "decide",
  "blood",
  "spread",
  "body",
  "journal",
  "checklists",
  "history",
] as const;
const JOURNAL_ROWS = 60;
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
    >
      {record.status === "closed" && <PageTitle title={tab} />}
      <h1 className="sr-only">{t("title")}</h1>
      <nav aria-label={t("sections.label")} className="flex flex-wrap gap-x-5 print:hidden">
        {record.unreadNotes.length > 0 && (
          <TextLink href="#notes" isLow>
            {t("sections.notes")}
          </TextLink>
        )}
        {SECTIONS.map((section) => (
          <TextLink key={section} href={`#${section}`} isLow>
            {t(`sections.${section}`)}
          </TextLink>
        ))}
      </nav>
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
      <CorrectedNotice record={record} actor={actor} />
      <UnreadNotes record={record} actor={actor} outcome={query.notes} />
      <SummarySection record={record} actor={actor} now={now} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr] [&_h2]:scroll-mt-16">
        <ReportedFacts explained={explained} changed={changed} />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <CurrentCasePanel
            current={record.current}
            actions={assessment?.result.actions ?? []}
            clinic={clinic}
          />
          <WhyPanel
            explained={explained}
            changed={changed}
            latched={record.latched}
            missing={assessment?.result.missing ?? []}
            nextChange={await nextChanges(record.current, record.clinic.today)}
            run={await runText(record)}
          />
          <ClosedFindings findings={record.closedFindings} ruleSet={record.ruleSet} />
          <TextLink href={`/referrals/${referralId}/what-would-change`} isLow>
            {t("why.whatWouldChange")}
          </TextLink>
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
        </div>
        <div className="min-w-0 lg:col-start-1">
          <SpreadSection
            spread={record.spread}
            today={record.patientToday}
            path={`/referrals/${referralId}`}
            query={query}
          />
        </div>
      </div>
      <Section id="journal" heading={t("journal.heading")}>
        <JournalTable rows={record.journal.slice(0, JOURNAL_ROWS)} />
        {record.journal.length > JOURNAL_ROWS && (
          <p>{t("journal.more", { count: JOURNAL_ROWS })}</p>
        )}
      </Section>
      <Section id="checklists" heading={t("checklists.heading")}>
        <ChecklistsTable runs={record.checklists} rows={record.checklistRows} />
      </Section>
      <Section id="history" heading={t("history.heading")}>
        <DecisionHistory
          decisions={record.decisions}
          expired={record.expiredProposals}
          zone={clinic.zone}
        />
      </Section>
    </RecordPage>
  );
}
