-- The order within a place, as far as the referral's own columns give it: its shape, the band, the deadline, and since when the
-- most urgent finding waits.
create function check_order_key(is_now referrals, findings jsonb) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  since constant integer := (select min((finding ->> 'since')::integer)
    from jsonb_array_elements(findings) as each (finding) where finding ->> 'tier' = is_now.top_tier);
begin
  if (is_now.order_key ~ '^[0-2][01][0-9]{3}[01]{3}[0-9]{15}[01][0-9]{2}$'
    and left(is_now.order_key, 1) = case is_now.band when 'a' then '0' when 'b' then '1' else '2' end
    and substr(is_now.order_key, 9, 7) = coalesce((is_now.deadline_on - date '1970-01-01' + 1000000)::text, '9999999')
    and (since is null or substr(is_now.order_key, 16, 7) = (since + 1000000)::text)) is not true then
    raise exception 'an order within the place that its columns do not give' using errcode = 'check_violation';
  end if;
end $$;
--> statement-breakpoint
-- A closed referral takes what changes nothing: it is the patient's newest, none is open, and nothing urgent or serious and
-- unknown is new. What is opens a referral of its own. A checklist that was left may be as old as the closing.
create function check_closed_stays(was referrals, made assessments) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  last public.assessments;
begin
  if was.status = 'open' then return; end if;
  if exists (
    select from public.referrals as other where other.clinic_id = was.clinic_id and other.patient_id = was.patient_id
      and other.id <> was.id and (other.status = 'open' or other.sequence > was.sequence)) then
    raise exception 'not the referral that is the patient''s now' using errcode = 'check_violation';
  end if;
  select * into last from public.assessments where clinic_id = was.clinic_id and id = was.assessment_id;
  if exists (
    select from jsonb_array_elements(made.result -> 'findings') as has (finding)
    where public.tier_rank(has.finding ->> 'tier') <= public.tier_rank('urgent') and not exists (
      select from jsonb_array_elements(last.result -> 'findings') as had (finding)
      where had.finding ->> 'rule' = has.finding ->> 'rule')
  ) or exists (
    select item from jsonb_array_elements(made.result -> 'missing') as has (item)
      where item ->> 'weight' = 'hard' and item ->> 'item' <> 'checklist-abandoned'
    except all
    select item from jsonb_array_elements(last.result -> 'missing') as had (item)
  ) then
    raise exception 'what is new and urgent opens a referral' using errcode = 'check_violation';
  end if;
end $$;
--> statement-breakpoint
-- At the end of the transaction: no event is stored that no assessment of its referral has read. Bound by row security, so that
-- whoever has put the actor away by then is refused as well. What the owner loads is not held to it.
create function check_event_is_assessed() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user in ('flicker_app', 'flicker_worker') and not exists (
    select from public.assessments as assessment
    where assessment.clinic_id = new.clinic_id and assessment.referral_id = new.referral_id
      and assessment.sequence > new.sequence and assessment.last_sequence >= new.sequence
  ) then
    raise exception 'an event is stored with its assessment' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger history_events_are_assessed after insert on history_events
  deferrable initially deferred for each row execute function check_event_is_assessed();
--> statement-breakpoint
revoke execute on function check_order_key, check_closed_stays, check_event_is_assessed from public;
--> statement-breakpoint
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
  stored bigint;
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
  select count(*), coalesce(max(sequence), 0) into stored, made.last_sequence from public.history_events
    where clinic_id = made.clinic_id and patient_id = made.patient_id;
  if (substring(made.input_digest from '^[0-9]+:([0-9]+):[0-9a-f]{64}$')::bigint = stored) is not true then
    raise exception 'an assessment is of every stored event' using errcode = 'check_violation';
  end if;
  if (jsonb_typeof(made.result -> 'findings') = 'array' and jsonb_typeof(is_now.latched) = 'array') is not true then
    raise exception 'an assessment without findings' using errcode = 'check_violation';
  end if;
  perform public.check_place(is_now, made.result -> 'findings');
  perform public.check_nothing_lowered(was, is_now, made,
    public.rules_that_may_end(made.clinic_id, made.referral_id, decision));
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
