alter table lowering_proposals force row level security;
--> statement-breakpoint
grant select, insert on lowering_proposals to flicker_app;
--> statement-breakpoint
-- What the clinic may do to a message: withdraw one that waits, because its decision was undone.
grant select, update (withdrawn_at) on outbox_messages to flicker_app;
--> statement-breakpoint
-- A message that waits, or was withdrawn, is not sent.
drop function app_unsent_messages(integer);
--> statement-breakpoint
create function app_unsent_messages(at_moment timestamptz, most integer)
returns table (clinic_id uuid, message_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select message.clinic_id, message.id
    from public.outbox_messages as message
    where message.sent_at is null and message.withdrawn_at is null
      and (message.not_before is null or message.not_before <= at_moment)
    order by message.created_at, message.id
    limit most;
end $$;
--> statement-breakpoint
revoke execute on function app_unsent_messages from public;
--> statement-breakpoint
grant execute on function app_unsent_messages to flicker_worker;
--> statement-breakpoint
-- As before, and a patient's session may end what its page shows of a decision that can be undone, never set it.
create or replace function keep_referral_of_clinic() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given constant text[] := array['assessment_id', 'assessed_at', 'tier', 'band', 'top_tier', 'information', 'place', 'order_key',
    'target_on', 'deadline_on', 'overdue', 'first_look_by', 'review_on', 'bloods_by', 'emg_by', 'next_change_on',
    'reasons', 'labels', 'latched', 'last_entry_on', 'spread', 'why', 'corrected_at', 'seen_at', 'version',
    'patient_reads', 'patient_reads_until'];
  is_kept boolean;
begin
  if public.app_role() is distinct from 'patient' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    is_kept := new.status = 'open' and new.version = 1 and num_nulls(new.closed_at, new.owner_id, new.appointment_on,
      new.seen_at, new.viewed_at, new.decided_at, new.corrected_at, new.decision, new.urgency_was_right,
      new.cancelled_visit_on, new.patient_reads, new.patient_reads_until) = 12;
  else
    is_kept := to_jsonb(new) - given = to_jsonb(old) - given
      and (new.corrected_at is not null or old.corrected_at is null)
      and (new.seen_at is null or new.seen_at is not distinct from old.seen_at)
      and (new.patient_reads is null or new.patient_reads is not distinct from old.patient_reads)
      and (new.patient_reads_until is null or new.patient_reads_until is not distinct from old.patient_reads_until)
      and new.version between old.version and old.version + 1;
  end if;
  if is_kept is not true then
    raise exception 'only the clinic decides this about a referral' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- A patient takes back what the patient reported, never what the clinic decided.
create function correct_no_decision() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if public.app_role() = 'patient' and exists (
    select from public.history_events as event
    where event.clinic_id = new.clinic_id and event.patient_id = new.patient_id
      and event.id::text = new.body ->> 'corrects' and event.decision_id is not null
  ) then
    raise exception 'a patient takes back no decision' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger history_events_correct_no_decision before insert on history_events
  for each row when (new.kind = 'correction') execute function correct_no_decision();
--> statement-breakpoint
create function tier_rank(tier text) returns integer
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array_position(array['emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care'], tier)
$$;
--> statement-breakpoint
-- Not the caller's to say: how urgent the case was. And what an undo, an examination or a colleague's word must be.
create function check_decision() returns trigger
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
    if proposal.referral_id is distinct from new.referral_id or proposal.proposed_by = new.decided_by
      or new.decided_at >= proposal.expires_at or new.kind is distinct from proposal.content ->> 'kind'
      or (new.details ->> 'version')::integer is distinct from proposal.version then
      raise exception 'a proposal is carried out by another person, in time, on the case as it was'
        using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decisions_are_checked before insert on decisions
  for each row execute function check_decision();
--> statement-breakpoint
-- By how many of the seven tiers a decision lowers its case, as it stands now, together with the earlier lowerings of the same
-- person that nothing covers; 0 where an examination or a second person covers it.
create function tiers_lowered(clinic uuid, decision uuid) returns integer
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
      select from made_before as later where later.is_covered and later.decided_at > step.decided_at
    )
  )
  select coalesce(max(public.tier_rank(
    case when referral.status = 'closed' then 'self-care' else referral.top_tier end
  ) - uncovered.highest), 0)
  from made join public.referrals as referral on referral.clinic_id = clinic and referral.id = made.referral_id, uncovered
$$;
--> statement-breakpoint
-- At the end of the transaction, when the rules have run.
create function check_lowering() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if public.tiers_lowered(new.clinic_id, new.id) > 2 then
    raise exception 'lowering by more than two tiers needs an examination or a second person'
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger decisions_lowering_is_covered after insert on decisions
  deferrable initially deferred for each row execute function check_lowering();
--> statement-breakpoint
revoke execute on function correct_no_decision, tier_rank, tiers_lowered, check_decision, check_lowering from public;
--> statement-breakpoint
grant execute on function tier_rank, tiers_lowered to flicker_app;
