import { getTranslations } from "next-intl/server";
import { CaseInShort, type NewSince } from "@/components/referral/case-in-short";
import { newClauses, summaryLines } from "@/components/referral/summary-lines";
import type { ClinicianActor } from "@/lib/actor";
import { clinicDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { decidesCase } from "@/lib/record/undoable-kind";
import { newInSummary } from "@/lib/referrals/new-in-summary";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** The case in short, with what is new since it was last decided about, and since its reader last looked. */
export async function SummarySection({
  record: { referralId, summaryAt, decisions, lastLookAt, clinic },
  actor,
  now,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
  now: Date;
}) {
  const t = await getTranslations("referral.summary");
  const texts = {
    referral: await getTranslations("referral"),
    measures: await getTranslations("measures"),
  };
  const summary = summaryAt(now);
  const inForce = decisions.filter(({ undoneAt }) => undoneAt === null);
  const decided = inForce.find(({ kind }) => decidesCase(kind));
  const moments = [
    ...(decided === undefined
      ? []
      : ([
          [decided.personId === actor.personId ? "sinceYours" : "sinceDecision", decided.decidedAt],
        ] as const)),
    ...(lastLookAt === null ? [] : ([["sinceLook", lastLookAt]] as const)),
  ];
  return (
    <CaseInShort
      referralId={referralId}
      lines={summaryLines(
        summary,
        inForce.find(({ examined }) => examined !== null)?.examined ?? null,
        texts,
      )}
      news={moments.map(
        ([id, at]): NewSince => ({
          id,
          heading: t(id, { date: clinicDate(todayIn(clinic.zone, at)) }),
          clauses: newClauses(newInSummary(summary, summaryAt(at)), texts),
        }),
      )}
    />
  );
}
