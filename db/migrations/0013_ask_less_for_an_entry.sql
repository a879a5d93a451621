-- What an entry costs, and nothing that it proves: fewer questions for the same answers.
-- Bound when it is made, so that no search path is needed and a query that asks it takes it in.
create or replace function tier_rank(tier text) returns integer
language sql immutable parallel safe
return array_position(array['emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care'], tier);
--> statement-breakpoint
create or replace function finding_rank(finding jsonb) returns integer
language sql immutable parallel safe
return public.tier_rank(finding ->> 'tier') * 2 + coalesce((finding ->> 'band' = 'b')::integer, 0);
--> statement-breakpoint
-- As before, but of all events of one statement at once, and as the owner: whether their writer reaches the patient, the policy of the
-- events themselves has said by then.
drop trigger history_events_recorded_on_has_come on history_events;
--> statement-breakpoint
create or replace function refuse_recorded_on_to_come() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  to_come boolean;
  clinics_of_earlier uuid[];
begin
  select coalesce(bool_or((event.recorded_on <= event.today) is not true), false),
    array_agg(distinct event.clinic_id) filter (where event.recorded_on < event.today)
  into to_come, clinics_of_earlier
  from (
    select new_event.clinic_id, new_event.recorded_on, (new_event.recorded_at at time zone patient.zone)::date as today
    from recorded as new_event left join public.patients as patient
      on patient.clinic_id = new_event.clinic_id and patient.id = new_event.patient_id
  ) as event;
  if to_come then
    raise exception 'an event is not recorded on a day that has not come'
      using errcode = 'check_violation', constraint = 'history_events_recorded_on_has_come';
  end if;
  if not coalesce((select bool_and(public.says_any_time(tg_relid, clinic)) from unnest(clinics_of_earlier) as clinic), true) then
    raise exception 'an event is recorded on the day on which it is written'
      using errcode = 'check_violation', constraint = 'history_events_recorded_on_is_now';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger history_events_recorded_on_has_come after insert on history_events
  referencing new table as recorded for each statement execute function refuse_recorded_on_to_come();
--> statement-breakpoint
-- As before, but that the actor is still there is asked by itself, and not by the policy of the assessments three times over.
create or replace function check_event_is_assessed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if pg_has_role(session_user, (select relowner from pg_class where oid = tg_relid), 'member') then return null; end if;
  if new.clinic_id is distinct from public.app_clinic_id() or not exists (
    select from public.assessments as assessment
    where assessment.clinic_id = new.clinic_id and assessment.referral_id = new.referral_id
      and assessment.sequence > new.sequence and assessment.last_sequence >= new.sequence
  ) then
    raise exception 'an event is stored with its assessment' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- As before, but what a referral takes from a count and gives to the same one is not written.
create or replace function record_change_of_queue() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  change constant bigint := public.number_change(coalesce(new.clinic_id, old.clinic_id));
  is_arrival constant boolean := tg_op = 'INSERT' or (tg_op = 'UPDATE' and old.status = 'closed' and new.status = 'open');
  is_counted_anew constant boolean := tg_op <> 'UPDATE'
    or (new.clinic_id, new.status, new.tier, new.information, new.overdue)
      is distinct from (old.clinic_id, old.status, old.tier, old.information, old.overdue);
begin
  if tg_op <> 'INSERT' and is_counted_anew then
    perform public.count_open_referral(old, -1);
  end if;
  if tg_op = 'DELETE' then
    delete from public.referral_changes where clinic_id = old.clinic_id and referral_id = old.id;
    return null;
  end if;
  if is_counted_anew then
    perform public.count_open_referral(new, 1);
  end if;
  insert into public.referral_changes (clinic_id, referral_id, opened, assessed) values (new.clinic_id, new.id, change, change)
  on conflict (clinic_id, referral_id) do update set
    opened = case when is_arrival then change else referral_changes.opened end,
    assessed = case when is_arrival or new.assessment_id is distinct from old.assessment_id
      then change else referral_changes.assessed end;
  return null;
end $$;
--> statement-breakpoint
-- As before, but which rules may end is asked only where a decision came with it: without one the answer is none, and was planned anew each time.
create or replace function app_store_assessed(
  assessment jsonb, given jsonb, decision uuid, is_correction boolean, shows_at_once boolean, ends_visit boolean,
  has_new_emergency boolean, message text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  every_column constant text[] := array['band', 'bloods_by', 'deadline_on', 'emg_by', 'first_look_by', 'information', 'labels',
    'last_entry_on', 'latched', 'next_change_on', 'order_key', 'overdue', 'place', 'reasons', 'review_on', 'spread', 'target_on', 'tier',
    'top_tier', 'why'];
  made public.assessments := jsonb_populate_record(null::public.assessments, assessment);
  was public.referrals;
  is_now public.referrals;
begin
  made.clinic_id := public.clinic_in_reach(made.patient_id);
  if not pg_try_advisory_xact_lock(hashtextextended(made.clinic_id::text || '/' || made.patient_id::text, 0)) then
    raise exception 'another assesses this patient' using errcode = 'lock_not_available';
  end if;
  select * into was from public.referrals
    where clinic_id = made.clinic_id and patient_id = made.patient_id and id = made.referral_id;
  if not found then
    raise exception 'no referral of this patient' using errcode = 'insufficient_privilege';
  end if;
  if (select array_agg(key order by key) from jsonb_object_keys(given) as key) is distinct from every_column then
    raise exception 'not the columns that an assessment gives' using errcode = 'check_violation';
  end if;
  is_now := jsonb_populate_record(was, given);
  select coalesce(max(sequence), 0) into made.last_sequence from public.history_events
    where clinic_id = made.clinic_id and patient_id = made.patient_id;
  if public.is_number_of_events(made.clinic_id, made.patient_id,
    substring(made.input_digest from '^[0-9]+:([0-9]+):[0-9a-f]{64}$')::bigint) is not true then
    raise exception 'an assessment is of every stored event' using errcode = 'check_violation';
  end if;
  if (jsonb_typeof(made.result -> 'findings') = 'array' and jsonb_typeof(is_now.latched) = 'array') is not true then
    raise exception 'an assessment without findings' using errcode = 'check_violation';
  end if;
  perform public.check_place(is_now, made.result -> 'findings');
  perform public.check_nothing_lowered(was, is_now, made, case when decision is null then '{}'
    else public.rules_that_may_end(made.clinic_id, made.referral_id, decision) end);
  perform public.check_order_key(is_now, is_now.latched || (made.result -> 'findings'));
  perform public.check_closed_stays(was, made);
  made.sequence := nextval('public.history_event_sequence');
  insert into public.assessments values (made.*);
  update public.referrals set
    assessment_id = made.id, assessed_at = made.assessed_at,
    calendar_version = made.calendar_version, birth_date_version = made.birth_date_version,
    tier = is_now.tier, band = is_now.band, top_tier = is_now.top_tier, information = is_now.information,
    place = is_now.place, order_key = is_now.order_key, target_on = is_now.target_on, deadline_on = is_now.deadline_on,
    overdue = is_now.overdue, first_look_by = is_now.first_look_by, review_on = is_now.review_on,
    bloods_by = is_now.bloods_by, emg_by = is_now.emg_by, next_change_on = is_now.next_change_on,
    reasons = is_now.reasons, labels = is_now.labels, latched = is_now.latched, last_entry_on = is_now.last_entry_on,
    spread = is_now.spread, why = is_now.why,
    corrected_at = case when is_correction then made.assessed_at else corrected_at end,
    seen_at = case when ends_visit then null else seen_at end,
    patient_reads = case when shows_at_once then null else patient_reads end,
    patient_reads_until = case when shows_at_once then null else patient_reads_until end,
    version = version + (has_new_emergency or was.place <> is_now.place or was.reasons <> is_now.reasons)::integer
  where clinic_id = was.clinic_id and id = was.id;
  if message is not null then
    insert into public.outbox_messages (clinic_id, kind, patient_id, referral_id, body, created_at)
    values (made.clinic_id, message, made.patient_id, made.referral_id,
      jsonb_build_object('assessmentId', made.id, 'tier', is_now.tier, 'place', is_now.place, 'overdue', is_now.overdue),
      made.assessed_at);
  end if;
end $$;
