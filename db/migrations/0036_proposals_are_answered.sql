ALTER TABLE "referral_changes" ADD COLUMN "proposed" bigint;--> statement-breakpoint
CREATE INDEX "referral_changes_proposed" ON "referral_changes" USING btree ("clinic_id","proposed");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_answer_a_proposal" CHECK (kind not in ('decline-proposal', 'withdraw-proposal') or coalesce(proposal_id is not null and btrim(reason) <> '', false));
--> statement-breakpoint
-- Not the caller's to say: how urgent the case was. And what an undo, an examination or an answer to a proposal must be.
-- Of two answers at once the unique index on the proposal refuses the second.
create or replace function check_decision() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  undone public.decisions;
  proposal public.lowering_proposals;
  decided_on date;
begin
  select referral.top_tier, (new.decided_at at time zone clinic.zone)::date
    into new.top_tier_before, decided_on
    from public.referrals as referral join public.clinics as clinic on clinic.id = referral.clinic_id
    where referral.clinic_id = new.clinic_id and referral.id = new.referral_id;
  if new.supersedes is not null then
    select * into undone from public.decisions where clinic_id = new.clinic_id and id = new.supersedes;
    if undone.referral_id is distinct from new.referral_id or undone.decided_by is distinct from new.decided_by
      or undone.kind = 'undo' or not new.decided_at - undone.decided_at between interval '0' and interval '5 minutes' then
      raise exception 'a decision is undone by who made it, within five minutes' using errcode = 'check_violation';
    end if;
  end if;
  if new.examined_on is not null and new.examined_on <> decided_on and new.examined_on is distinct from (
    select max((visit.details ->> 'on')::date) from public.decisions as visit
    where visit.clinic_id = new.clinic_id and visit.referral_id = new.referral_id and visit.kind = 'seen'
      and not exists (select from public.decisions as undo
        where undo.clinic_id = visit.clinic_id and undo.supersedes = visit.id)
  ) then
    raise exception 'a lowering rests on an examination of today or of the newest visit' using errcode = 'check_violation';
  end if;
  if new.proposal_id is not null then
    select * into proposal from public.lowering_proposals
      where clinic_id = new.clinic_id and id = new.proposal_id;
    if proposal.referral_id is distinct from new.referral_id or new.decided_at >= proposal.expires_at then
      raise exception 'a proposal is answered in time, for its own case' using errcode = 'check_violation';
    end if;
    if exists (select from public.decisions where clinic_id = new.clinic_id and proposal_id = new.proposal_id) then
      raise exception 'a proposal is answered once' using errcode = 'check_violation';
    end if;
    if new.kind in ('decline-proposal', 'withdraw-proposal') then
      if (proposal.proposed_by = new.decided_by) is distinct from (new.kind = 'withdraw-proposal') then
        raise exception 'a proposal is withdrawn by who made it, and declined by another person'
          using errcode = 'check_violation';
      end if;
    elsif proposal.proposed_by is not distinct from new.decided_by or new.kind is distinct from proposal.content ->> 'kind'
      or (new.details ->> 'version')::integer is distinct from proposal.version then
      raise exception 'a proposal is carried out by another person, on the case as it was'
        using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
-- A proposal and its answer are news to a queue that is open elsewhere, though the case stays where it is.
create function record_change_of_proposal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.referral_changes set proposed = public.number_change(new.clinic_id)
    where clinic_id = new.clinic_id and referral_id = new.referral_id;
  return null;
end $$;
--> statement-breakpoint
revoke execute on function record_change_of_proposal from public;
--> statement-breakpoint
create constraint trigger record_proposal after insert on lowering_proposals
  deferrable initially deferred for each row execute function record_change_of_proposal();
--> statement-breakpoint
create constraint trigger record_answer after insert on decisions
  deferrable initially deferred for each row when (new.proposal_id is not null) execute function record_change_of_proposal();
