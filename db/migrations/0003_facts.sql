-- The only way to write an audit event: who, in which role and clinic, and when are not the caller's to say.
create function app_append_audit(
  action text, patient uuid, resource text, resource_id text, outcome text, reason text,
  assessment uuid default null, patient_ids uuid[] default null
) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  clinic uuid := public.app_clinic_id();
  event_id bigint;
begin
  if clinic is null then
    raise exception 'an audit event needs an actor' using errcode = 'insufficient_privilege';
  end if;
  insert into public.audit_events (
    clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome, reason,
    assessment_id, patient_ids
  ) values (
    clinic, clock_timestamp(), public.app_person_id(), public.app_role(), action, patient, resource,
    resource_id, outcome, reason, assessment, patient_ids
  ) returning id into event_id;
  return event_id;
end $$;
--> statement-breakpoint
-- One line of the audit for each count whose quarter of an hour is over and that counted anything; of the actor's person and clinic,
-- and of all where there is no actor.
create function append_refusal_counts() returns void
language sql set search_path = pg_catalog, pg_temp as $$
  with over as (
    delete from public.refusal_counts where ends_at <= clock_timestamp()
      and (public.app_clinic_id() is null
        or (clinic_id = public.app_clinic_id() and person_id is not distinct from public.app_person_id()))
    returning *
  )
  insert into public.audit_events (clinic_id, at, actor_person_id, actor_role, action, resource, outcome, reason, times)
  select clinic_id, clock_timestamp(), person_id, role, action, resource, 'denied', reason, times from over where times > 0
$$;
--> statement-breakpoint
create function app_append_refusal_counts() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select public.append_refusal_counts()
$$;
--> statement-breakpoint
-- What a person can be refused as often as they like: the first of a quarter of an hour is a line of the audit, the others are counted.
create function app_count_refusal(action text, resource text, resource_id text, reason text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  counted integer;
begin
  if public.app_person_id() is null then
    raise exception 'a refusal that is counted is somebody''s' using errcode = 'insufficient_privilege';
  end if;
  perform public.append_refusal_counts();
  insert into public.refusal_counts as earlier (clinic_id, person_id, role, action, resource, reason, times, ends_at)
  values (public.app_clinic_id(), public.app_person_id(), public.app_role(), action, resource, reason, 0,
    clock_timestamp() + interval '15 minutes')
  on conflict on constraint refusal_counts_key do update set times = earlier.times + 1
  returning times into counted;
  if counted = 0 then
    perform public.app_append_audit(action, null, resource, resource_id, 'denied', reason);
  end if;
end $$;
--> statement-breakpoint
-- The worker could not reach the database for so long: in that time nothing was done, and what was refused is in no clinic's audit
-- but in the log. One line a clinic, of several workers the first's.
create function app_record_outage(seconds double precision) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  began constant timestamptz := clock_timestamp() - make_interval(secs => seconds);
begin
  perform pg_advisory_xact_lock(hashtextextended('app_record_outage', 0));
  insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome, reason)
  select id, clock_timestamp(), 'worker', 'record-refusals', 'audit',
    to_char(began at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '/'
      || to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'denied', 'not-recorded'
  from public.clinics as clinic
  where not exists (
    select from public.audit_events as line
    where line.clinic_id = clinic.id and line.at > began and line.action = 'record-refusals');
end $$;
--> statement-breakpoint
-- The day on which something became known had come in the patient's own zone; what that day was only their row can say.
create function refuse_recorded_on_to_come() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.recorded_on <= (select (new.recorded_at at time zone patient.zone)::date from public.patients as patient
      where patient.clinic_id = new.clinic_id and patient.id = new.patient_id)) is not true then
    raise exception 'an event is not recorded on a day that has not come'
      using errcode = 'check_violation', constraint = 'history_events_recorded_on_has_come';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger history_events_recorded_on_has_come before insert on history_events
  for each row execute function refuse_recorded_on_to_come();
--> statement-breakpoint
-- An entry takes the place only of entries that its writer reaches, of its own patient and day, each named once.
create function supersede_own_day() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(new.supersedes) > 1000 or cardinality(new.supersedes) <> (
    select count(*) from public.journal_entries as entry
    where entry.clinic_id = new.clinic_id and entry.patient_id = new.patient_id
      and entry.entry_date = new.entry_date and entry.id = any(new.supersedes)
  ) then
    raise exception 'an entry supersedes only entries of its patient and day' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger journal_entries_supersede_own_day before insert on journal_entries
  for each row when (new.supersedes <> '{}') execute function supersede_own_day();
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
create function refuse_change_after_signature() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a signed EMG request does not change' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger signed_emg_requests_stay before update or delete on emg_requests
  for each row when (old.status = 'signed') execute function refuse_change_after_signature();
--> statement-breakpoint
create function tier_rank(tier text) returns integer
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array_position(array['emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care'], tier)
$$;
--> statement-breakpoint
-- As before, and which of two decisions is the later one is no matter of the clocks of the hosts.
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
      select from made_before as later where later.is_covered and later.sequence > step.sequence
    )
  )
  select coalesce(max(public.tier_rank(
    case when referral.status = 'closed' then 'self-care' else referral.top_tier end
  ) - uncovered.highest), 0)
  from made join public.referrals as referral on referral.clinic_id = clinic and referral.id = made.referral_id, uncovered
$$;
--> statement-breakpoint
-- Not the caller's to say: how urgent the case was. And what an undo, an examination or an answer to a proposal must be.
-- Of two answers at once the unique index on the proposal refuses the second.
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
create trigger decisions_are_checked before insert on decisions
  for each row execute function check_decision();
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
-- What a change leaves behind, in its own transaction: the version, an audit line, and a look at what it makes due.
create function record_change_of_input(action text, clinic uuid, patient uuid, resource text, version integer)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.audit_events
    (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome)
  values (clinic, clock_timestamp(), public.app_person_id(), coalesce(public.app_role(), 'operator'), action, patient,
    resource, version::text, 'allowed');
  perform public.app_add_job('re-assess-due', '{}', null, 're-assess-due');
end $$;
--> statement-breakpoint
-- The versions count what rules are given besides the history. Whoever changes a row, and however: nobody sets one by hand.
create function count_calendar_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.calendar_version := case when tg_op = 'INSERT' then 1 else old.calendar_version + (
    (new.zone, new.working_weekdays, new.holidays) is distinct from (old.zone, old.working_weekdays, old.holidays))::int end;
  return new;
end $$;
--> statement-breakpoint
create trigger clinics_count_calendar_version before insert or update on clinics
  for each row execute function count_calendar_version();
--> statement-breakpoint
create function record_calendar_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.clinic_calendars (clinic_id, version, zone, working_weekdays, holidays, recorded_at)
  values (new.id, new.calendar_version, new.zone, new.working_weekdays, new.holidays, clock_timestamp());
  if tg_op = 'UPDATE' then
    perform public.record_change_of_input('change-calendar', new.id, null, 'calendar', new.calendar_version);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger clinics_record_first_calendar after insert on clinics
  for each row execute function record_calendar_version();
--> statement-breakpoint
create trigger clinics_record_calendar after update on clinics
  for each row when (new.calendar_version <> old.calendar_version) execute function record_calendar_version();
--> statement-breakpoint
create function count_birth_date_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.birth_date_version := case when tg_op = 'INSERT' then 1
    else old.birth_date_version + (new.birth_date is distinct from old.birth_date)::int end;
  return new;
end $$;
--> statement-breakpoint
create trigger patients_count_birth_date_version before insert or update on patients
  for each row execute function count_birth_date_version();
--> statement-breakpoint
create function record_birth_date_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.birth_dates (clinic_id, patient_id, version, birth_date, recorded_at)
  values (new.clinic_id, new.id, new.birth_date_version, new.birth_date, clock_timestamp());
  if tg_op = 'UPDATE' then
    perform public.record_change_of_input('correct-birth-date', new.clinic_id, new.id, 'birth-date', new.birth_date_version);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger patients_record_first_birth_date after insert on patients
  for each row execute function record_birth_date_version();
--> statement-breakpoint
create trigger patients_record_birth_date after update on patients
  for each row when (new.birth_date_version <> old.birth_date_version) execute function record_birth_date_version();
--> statement-breakpoint
grant execute on function app_append_audit to flicker_app, flicker_worker;
--> statement-breakpoint
grant execute on function app_append_refusal_counts, app_record_outage to flicker_worker;
--> statement-breakpoint
grant execute on function app_count_refusal, tier_rank, tiers_lowered to flicker_app;
