-- The clinic of whoever acts, where this patient is within their reach.
create function clinic_in_reach(patient uuid) returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  clinic uuid := public.app_clinic_id();
begin
  if (public.app_role() in ('clinician', 'worker') or public.app_patient_id() = patient) is not true
    or not exists (select from public.patients where clinic_id = clinic and id = patient) then
    raise exception 'no patient within reach' using errcode = 'insufficient_privilege';
  end if;
  return clinic;
end $$;
--> statement-breakpoint
-- `previous`: the patient's referral that was closed before.
create function app_open_referral(patient uuid, referral uuid, previous uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.referrals (clinic_id, id, patient_id, opened_at, previous_referral_id)
  values (public.clinic_in_reach(patient), referral, patient, at_moment, previous);
end $$;
--> statement-breakpoint
-- The rules whose findings may end: those that a clinician's own decision of this very transaction closes, or those that
-- the decision that it undoes had opened. The first is counted by `check_lowering` at the end of the transaction.
create function rules_that_may_end(clinic uuid, referral uuid, decision uuid) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  with made as (
    select * from public.decisions
    where clinic_id = clinic and id = decision and referral_id = referral and public.app_role() = 'clinician'
      and decided_by = public.app_person_id() and xmin = pg_current_xact_id()::xid
  ), undone as (
    select assessment.* from made
    join public.decisions as before on made.kind = 'undo'
      and before.clinic_id = clinic and before.id = made.supersedes
    join public.assessments as assessment on assessment.clinic_id = clinic and assessment.referral_id = referral
      and assessment.cause = before.kind and assessment.assessed_at = before.decided_at
  )
  select coalesce(array_agg(rule), '{}') from (
    select jsonb_array_elements_text(event.body -> 'closes') as rule
    from made join public.history_events as event on made.kind in ('change-tier', 'discharge')
      and event.clinic_id = clinic and event.decision_id = made.id and event.kind = 'decision'
    union all
    select unnest(undone.open_rules) from undone
    except
    select unnest(earlier.open_rules) from undone cross join lateral (
      select assessment.open_rules from public.assessments as assessment
      where assessment.clinic_id = clinic and assessment.referral_id = referral
        and assessment.sequence < undone.sequence
      order by assessment.sequence desc limit 1
    ) as earlier
  ) as ends
$$;
--> statement-breakpoint
create function finding_rank(finding jsonb) returns integer
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select public.tier_rank(finding ->> 'tier') * 2 + coalesce((finding ->> 'band' = 'b')::integer, 0)
$$;
--> statement-breakpoint
-- A finding that is open stays so, as urgent as it was and with no later day, but for the rules that may end.
create function keeps_findings(before jsonb, after jsonb, may_end text[]) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select not exists (
    select from jsonb_array_elements(before) as had (finding)
    where had.finding ->> 'tier' <> 'self-care' and had.finding ->> 'rule' <> all(may_end) and not exists (
      select from jsonb_array_elements(after) as has (finding)
      where has.finding ->> 'rule' = had.finding ->> 'rule'
        and public.finding_rank(has.finding) <= public.finding_rank(had.finding)
        and (has.finding ->> 'deadline' is not null or had.finding ->> 'deadline' is null)
        and not exists (
          select from unnest(array['deadline', 'target', 'bloodsBy', 'emgBy', 'firstLookBy']) as clock
          where (has.finding ->> clock)::integer > (had.finding ->> clock)::integer)))
$$;
--> statement-breakpoint
-- What stays of a case, from one assessment of it to the next. The referral before and after.
create function check_nothing_lowered(was referrals, is_now referrals, made assessments, may_end text[]) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  last public.assessments;
  had jsonb;
  has jsonb := is_now.latched || (made.result -> 'findings');
  stays integer;
  has_ended boolean;
begin
  if was.status <> 'open' then return; end if;
  select * into last from public.assessments where clinic_id = was.clinic_id and id = was.assessment_id;
  if not found then return; end if;
  -- Newer rules may think otherwise of a tier, never of what is open.
  had := was.latched || coalesce(last.result -> 'findings', '[]');
  if not public.keeps_findings(had, has, may_end) then
    raise exception 'an open finding ends by a decision alone' using errcode = 'check_violation';
  end if;
  if last.rule_set is distinct from made.rule_set and (select first_live_at from public.rule_sets where id = made.rule_set)
    > (select first_live_at from public.rule_sets where id = last.rule_set) then
    return;
  end if;
  select coalesce(min(public.tier_rank(finding ->> 'tier')), 7), count(*) < jsonb_array_length(had) into stays, has_ended
    from jsonb_array_elements(had) as stayed (finding) where finding ->> 'rule' <> all(may_end);
  if public.tier_rank(is_now.top_tier) > greatest(stays, public.tier_rank(was.top_tier)) then
    raise exception 'an open tier is lowered by a decision alone' using errcode = 'check_violation';
  end if;
  if not has_ended and was.calendar_version = made.calendar_version and was.deadline_on is not null
    and (is_now.deadline_on is null or is_now.deadline_on > was.deadline_on) then
    raise exception 'an open deadline is moved by a decision alone' using errcode = 'check_violation';
  end if;
  if not has_ended and was.band = 'a' and is_now.band is distinct from 'a' and is_now.top_tier = was.top_tier and exists (
    select from jsonb_array_elements(has) as stayed (finding)
    where finding ->> 'tier' = was.top_tier and finding ->> 'band' = 'a') then
    raise exception 'an open band is lowered by a decision alone' using errcode = 'check_violation';
  end if;
end $$;
--> statement-breakpoint
-- Tier, band and place say no less than the findings that they are made of.
create function check_place(is_now referrals, findings jsonb) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  top integer := public.tier_rank(is_now.top_tier);
begin
  if not coalesce(
    top <= all(select public.tier_rank(finding ->> 'tier') from jsonb_array_elements(findings) as each (finding))
    and (is_now.tier = is_now.top_tier or (is_now.tier is null and top >= public.tier_rank('routine')))
    and (is_now.band = 'a' or not exists (
      select from jsonb_array_elements(findings) as each (finding)
      where finding ->> 'tier' = is_now.top_tier and finding ->> 'band' = 'a'))
    and is_now.place between 0 and case is_now.top_tier
      when 'emergency' then 0 when 'immediate' then 1
      when 'urgent' then case is_now.band when 'a' then 2 else 3 end
      when 'soon' then case is_now.band when 'a' then 5 else 6 end
      when 'routine' then 8 when 'monitor' then 9 else 10 end, false) then
    raise exception 'a place that its findings do not give' using errcode = 'check_violation';
  end if;
end $$;
--> statement-breakpoint
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
-- The only way to write an assessment and what a referral repeats of it, with the message to the clinic: of a patient within
-- reach and of every event that is stored, and lowering nothing but what a decision of the same transaction ends.
-- `given`: the referral's columns from `tier` to `why`, all of them. `ends_visit`: a visit no longer answers for what came after.
create function app_store_assessed(
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
--> statement-breakpoint
-- Closing lowers to self-care, and is counted so: it needs the decision that says so, and opening again its undo.
create function check_closing() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if public.app_role() is not null and not exists (
    select from public.decisions
    where clinic_id = new.clinic_id and referral_id = new.id and decided_by = public.app_person_id()
      and kind = case new.status when 'closed' then 'discharge' else 'undo' end and xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'a referral is closed by a decision alone' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger referrals_closed_by_decision before update of status on referrals
  for each row when (old.status is distinct from new.status) execute function check_closing();
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
-- What the order within a place counts (losses, weak and twitching regions, what is new) only the rules can count. So it is
-- that of the assessment itself, which replay makes again from the facts; band, deadline and waiting day, in which what
-- earlier assessments latched counts too, are checked against the referral's own columns (check_order_key). An assessment
-- that is not the patient's is refused by its key.
create function check_order_is_assessed() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  made public.assessments;
begin
  select * into made from public.assessments
    where clinic_id = new.clinic_id and patient_id = new.patient_id and id = new.assessment_id;
  if found and (substr(new.order_key, 2, 7) = substr(made.result ->> 'orderKey', 2, 7)
    and substr(new.order_key, 23) = substr(made.result ->> 'orderKey', 23)) is not true then
    raise exception 'an order within the place that its assessment does not give' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger referrals_order_is_assessed before update of order_key, assessment_id on referrals
  for each row when (new.assessment_id is distinct from old.assessment_id) execute function check_order_is_assessed();
--> statement-breakpoint
grant execute on function app_open_referral, app_store_assessed to flicker_app, flicker_worker;
