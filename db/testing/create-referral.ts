import { owner } from "./owner";

type ReferralFacts = {
  clinicId: string;
  patientId: string;
  tier?: string | null;
  nextChangeOn?: string;
};

/** An open referral as a bare row, without the facts that it would cache. Answers its id. */
export async function createReferral(facts: ReferralFacts): Promise<string> {
  const [referral] = await owner<{ id: string }[]>`
    insert into referrals (clinic_id, patient_id, opened_at, tier, next_change_on) values (
      ${facts.clinicId}, ${facts.patientId}, now(), ${facts.tier ?? null},
      ${facts.nextChangeOn ?? null}
    ) returning id`;
  if (referral === undefined) throw new Error("no referral was made");
  return referral.id;
}
