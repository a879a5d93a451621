DROP INDEX "decisions_of_referral";--> statement-breakpoint
DROP INDEX "lowering_proposals_of_referral";--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
CREATE INDEX "decisions_of_referral" ON "decisions" USING btree ("clinic_id","referral_id","sequence");--> statement-breakpoint
CREATE INDEX "lowering_proposals_of_referral" ON "lowering_proposals" USING btree ("clinic_id","referral_id","sequence");
--> statement-breakpoint
-- As before, and which of two decisions is the later one is no matter of the clocks of the hosts.
create or replace function tiers_lowered(clinic uuid, decision uuid) returns integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  with made as (
    select * from public.decisions
    where clinic_id = clinic and id = decision and kind in ('change-tier', 'discharge')
      and examined_on is null and proposal_id is null
  ), made_before as (
    select step.*, step.examined_on is not null or step.proposal_id is not null as is_covered
    from made join public.decisions as step on step.clinic_id = clinic and step.referral_id = made.referral_id
    where step.kind in ('change-tier', 'discharge') and not exists (
      select from public.decisions as undo where undo.clinic_id = clinic and undo.supersedes = step.id
    )
  ), uncovered as (
    select min(public.tier_rank(step.top_tier_before)) as highest
    from made join made_before as step on step.decided_by = made.decided_by and not step.is_covered
    where not exists (
      select from made_before as later where later.is_covered and later.sequence > step.sequence
    )
  )
  select coalesce(max(public.tier_rank(
    case when referral.status = 'closed' then 'self-care' else referral.top_tier end
  ) - uncovered.highest), 0)
  from made join public.referrals as referral on referral.clinic_id = clinic and referral.id = made.referral_id, uncovered
$$;
