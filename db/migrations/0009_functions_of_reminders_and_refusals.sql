drop function app_claim_message();
--> statement-breakpoint
-- The message to try next is its worker's for 30 seconds, longer than a receiver is waited for, and then anybody's again:
-- no transaction stays open while the receiver thinks, and a worker that is killed keeps nothing. What keeps failing is tried
-- after the others, each time later, at most five minutes. By the database's clock alone. `unopened_seconds`: of a reminder,
-- for how long the receiver has had the message that it repeats.
create function app_claim_message()
returns table (
  clinic_id uuid, message_id uuid, kind text, referral_id uuid, attempts integer, reminder smallint, unopened_seconds integer)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.outbox_messages as message
  set attempts = message.attempts + 1,
    next_attempt_at = now() + make_interval(secs => least(300, 30 * 2 ^ least(message.attempts, 10)))
  where (message.clinic_id, message.id) = (
    select waiting.clinic_id, waiting.id
    from public.outbox_messages as waiting
    where waiting.sent_at is null and waiting.withdrawn_at is null and waiting.acknowledged_at is null
      and (waiting.not_before is null or waiting.not_before <= now())
      and (waiting.next_attempt_at is null or waiting.next_attempt_at <= now())
    order by waiting.attempts, waiting.created_at, waiting.id
    limit 1
    for update skip locked)
  returning message.clinic_id, message.id, message.kind, message.referral_id, message.attempts, message.reminder,
    (select extract(epoch from now() - repeated.sent_at)::integer from public.outbox_messages as repeated
      where repeated.clinic_id = message.clinic_id and repeated.id = message.repeats)
$$;
--> statement-breakpoint
-- How many messages wait for a receiver, at most 10,000, and since when: of the actor's clinic, and of all where there is
-- no actor. One whose decision can still be undone does not wait for a receiver yet, and a reminder of a case that
-- somebody has opened does not any more.
create or replace function app_waiting_messages()
returns table (waiting integer, oldest_at timestamptz, seconds double precision, tried integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer, min(since), greatest(0, extract(epoch from now() - min(since))), count(*) filter (where attempts > 0)::integer
  from (
    select greatest(created_at, not_before) as since, attempts
    from public.outbox_messages
    where sent_at is null and withdrawn_at is null and acknowledged_at is null
      and (not_before is null or not_before <= now())
      and (public.app_clinic_id() is null or clinic_id = public.app_clinic_id())
    order by created_at
    limit 10000) as message
$$;
--> statement-breakpoint
-- Whether a clinician has opened the case as the message's assessment left it, or later, or decided about it; by the order in
-- which that was recorded and no host's clock. Of a case that is closed nobody waits.
create function is_acknowledged(message outbox_messages) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select not exists (
    select from public.referrals as referral
    where referral.clinic_id = message.clinic_id and referral.id = message.referral_id and referral.status = 'open'
  ) or exists (
    select from public.assessments as assessment
    where assessment.clinic_id = message.clinic_id and assessment.id = (message.body ->> 'assessmentId')::uuid and (
      exists (
        select from public.decisions as decision
        where decision.clinic_id = message.clinic_id and decision.referral_id = message.referral_id
          and (decision.sequence > assessment.sequence
            or (decision.kind = assessment.cause and decision.decided_at = assessment.assessed_at))
      ) or exists (
        select from public.audit_events as look
        join public.assessments as shown on shown.clinic_id = look.clinic_id and shown.id = look.assessment_id
        where look.clinic_id = message.clinic_id and look.resource_id = message.referral_id::text
          and look.action = 'view-referral' and look.outcome = 'allowed' and look.actor_role = 'clinician'
          and shown.referral_id = message.referral_id and shown.sequence >= assessment.sequence
      )))
$$;
--> statement-breakpoint
-- The urgent messages that a receiver has and whose case nobody has opened within the clinic's time; of each case the one that
-- was received last, how often it has been repeated, and whether anything urgent of the case still waits to be received.
create function unopened_messages()
returns table (message outbox_messages, reminders integer, reminded_at timestamptz, is_on_its_way boolean, since timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with unopened as (
    select urgent from public.outbox_messages as urgent
    where is_urgent and acknowledged_at is null and not public.is_acknowledged(urgent)
      and (public.app_clinic_id() is null or clinic_id = public.app_clinic_id())
    limit 10000
  ), of_case as (
    select (urgent).clinic_id, (urgent).referral_id,
      (array_agg(urgent order by (urgent).sent_at desc) filter (where (urgent).repeats is null and (urgent).sent_at is not null))[1] as newest,
      min((urgent).sent_at) as since, bool_or((urgent).sent_at is null) as is_on_its_way
    from unopened group by 1, 2
  )
  select newest, made.reminders, made.reminded_at, is_on_its_way, since
  from of_case join public.clinics as clinic on clinic.id = of_case.clinic_id
  cross join lateral (
    select count(*)::integer as reminders, max(reminder.sent_at) as reminded_at from public.outbox_messages as reminder
    where reminder.clinic_id = (newest).clinic_id and reminder.repeats = (newest).id) as made
  where since <= now() - make_interval(mins => clinic.unacknowledged_minutes)
$$;
--> statement-breakpoint
-- Repeat each urgent message whose case nobody has opened, at most three times and each time after the clinic's minutes anew;
-- a reminder of a case that somebody has opened is not sent any more. Two workers at once make one.
create function app_remind_unacknowledged() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  reminded integer;
begin
  update public.outbox_messages as urgent set acknowledged_at = now()
    where is_urgent and acknowledged_at is null and (sent_at is not null or repeats is not null)
      and public.is_acknowledged(urgent);
  insert into public.outbox_messages (clinic_id, kind, patient_id, referral_id, body, created_at, repeats, reminder)
    select (message).clinic_id, 'unacknowledged', (message).patient_id, (message).referral_id,
      jsonb_build_object('assessmentId', (message).body -> 'assessmentId'), now(), (message).id, reminders + 1
    from public.unopened_messages() join public.clinics as clinic on clinic.id = (message).clinic_id
    where reminders < 3 and not is_on_its_way
      and coalesce(reminded_at, (message).sent_at) <= now() - make_interval(mins => clinic.unacknowledged_minutes)
    on conflict (clinic_id, repeats, reminder) do nothing;
  get diagnostics reminded = row_count;
  return reminded;
end $$;
--> statement-breakpoint
-- How many cases there are whose urgent message was received and which nobody has opened in the clinic's time, and since when:
-- of the actor's clinic, and of all where there is no actor.
create function app_unopened_cases() returns table (unopened integer, unopened_since timestamptz, unopened_seconds double precision)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer, min(since), greatest(0, extract(epoch from now() - min(since))) from public.unopened_messages()
$$;
--> statement-breakpoint
create or replace function rules_that_may_end(clinic uuid, referral uuid, decision uuid) returns text[]
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
revoke execute on function app_claim_message, is_acknowledged, unopened_messages, app_remind_unacknowledged, app_unopened_cases
  from public;
--> statement-breakpoint
grant execute on function app_claim_message, app_remind_unacknowledged to flicker_worker;
--> statement-breakpoint
grant execute on function app_unopened_cases to flicker_app, flicker_worker;
--> statement-breakpoint
alter table refusal_counts force row level security;
--> statement-breakpoint
create policy refusal_counts_owner on refusal_counts to current_user using (true) with check (true);
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
revoke execute on function append_refusal_counts, app_append_refusal_counts, app_count_refusal, app_record_outage from public;
--> statement-breakpoint
grant execute on function app_count_refusal to flicker_app;
--> statement-breakpoint
grant execute on function app_append_refusal_counts, app_record_outage to flicker_worker;
