import { getTranslations } from "next-intl/server";
import { ChecklistsPart } from "@/components/referral/checklists-part";
import { ExaminationPart } from "@/components/referral/examination-part";
import { JournalTable } from "@/components/referral/journal-table";
import { RecordedDays } from "@/components/referral/recorded-days";
import { SpreadSection } from "@/components/referral/spread-section";
import { TimelinePart } from "@/components/referral/timeline-part";
import { Section } from "@/components/ui/section";
import type { ClinicianActor } from "@/lib/actor";
import { type RecordPart, showsPart } from "@/lib/referrals/record-part";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import { SummarySection } from "./summary-section";

const JOURNAL_ROWS = 60;

/** One part of a record, or all of them one below the other. */
export async function RecordPartShown({
  record,
  actor,
  now,
  part,
  query,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
  now: Date;
  part: RecordPart;
  /** What the address asks for. */
  query: Readonly<Record<string, string | string[] | undefined>>;
}) {
  const { referralId, clinic, decisions } = record;
  return (
    <>
      {showsPart(part, "summary") && (
        <>
          <SummarySection record={record} actor={actor} now={now} />
          <SpreadSection
            spread={record.spread()}
            today={record.patientToday}
            path={`/referrals/${referralId}`}
            query={query}
          />
        </>
      )}
      {showsPart(part, "journal") && <Journal record={record} />}
      {showsPart(part, "checklists") && (
        <ChecklistsPart runs={record.checklists} rows={record.checklistRows()} />
      )}
      {showsPart(part, "examination") && (
        <ExaminationPart
          decisions={decisions}
          results={record.results}
          emgRequests={record.emgRequests}
          zone={clinic.zone}
        />
      )}
      {showsPart(part, "timeline") && (
        <TimelinePart
          decisions={decisions}
          expired={record.expiredProposals}
          milestones={record.milestones}
          zone={clinic.zone}
        />
      )}
    </>
  );
}

async function Journal({ record }: { record: ReferralRecord }) {
  const t = await getTranslations("referral.journal");
  const rows = record.journal();
  return (
    <Section id="journal" heading={t("heading")}>
      <RecordedDays days={record.days} today={record.patientToday} />
      <JournalTable rows={rows.slice(0, JOURNAL_ROWS)} />
      {rows.length > JOURNAL_ROWS && <p>{t("more", { count: JOURNAL_ROWS })}</p>}
    </Section>
  );
}
