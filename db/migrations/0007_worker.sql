create function app_begin_worker(clinic uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.session', '', true);
  perform set_config('app.worker_clinic', clinic::text, true);
  return exists (select from public.clinics where id = clinic);
end $$;
--> statement-breakpoint
-- Replaying stored assessments goes through every clinic: the worker may list their ids, and nothing else of them.
create function app_clinics() returns table (clinic_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select clinic.id from public.clinics as clinic order by clinic.id;
end $$;
--> statement-breakpoint
-- Open referrals whose assessment changes by date alone, as days count in each clinic at that moment, and those whose
-- assessment was made from another calendar or birth date than today's.
create function app_due_referrals(at_moment timestamptz, most integer)
returns table (clinic_id uuid, referral_id uuid, patient_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select due.clinic_id, due.id, due.patient_id
    from (
      select referral.clinic_id, referral.id, referral.patient_id, referral.next_change_on as since
      from public.referrals as referral
      join public.clinics as clinic on clinic.id = referral.clinic_id
      where referral.status = 'open'
        and referral.next_change_on <= (at_moment at time zone clinic.zone)::date
      union all
      select referral.clinic_id, referral.id, referral.patient_id, '-infinity'
      from public.clinics as clinic
      join public.referrals as referral on referral.clinic_id = clinic.id
        and referral.calendar_version < clinic.calendar_version
      where referral.status = 'open'
      union all
      select referral.clinic_id, referral.id, referral.patient_id, '-infinity'
      from public.patients as patient
      join public.referrals as referral on referral.clinic_id = patient.clinic_id
        and referral.patient_id = patient.id and referral.birth_date_version < patient.birth_date_version
      where referral.status = 'open' and patient.birth_date_version > 1
    ) as due
    group by due.clinic_id, due.id, due.patient_id
    order by min(due.since), due.clinic_id, due.id
    limit most;
end $$;
--> statement-breakpoint
-- A job that exists only if the caller's transaction commits. Ids and codes only, never health data.
create function app_add_job(task text, payload json, run_at timestamptz default null, job_key text default null)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key);
end $$;
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
create function app_waiting_messages()
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
-- What has served its time: throttles that ran out, and first answers after 72 hours.
create function app_forget_expired(at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_throttles where expires_at < at_moment;
  delete from public.action_throttles where expires_at < at_moment;
  delete from public.submissions where created_at < at_moment - interval '72 hours';
  delete from public.drafts where saved_at < at_moment - interval '30 days';
  delete from public.refused_sign_ins where at < at_moment - interval '90 days';
  delete from public.unsent_forms where expires_at < at_moment;
  -- Kept for as long as the proof that started it would hold, and well beyond.
  delete from public.sessions where least(expires_at, ended_at) < at_moment - interval '1 hour';
end $$;
--> statement-breakpoint
-- graphile-worker makes its own tables and switches row security on, with no policy but ownership.
-- Called after each of its migrations: the worker's role works through that schema without owning it.
create function grant_job_queue_to_worker() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  job_table regclass;
begin
  grant usage on schema graphile_worker to flicker_worker;
  grant select, insert, update, delete on all tables in schema graphile_worker to flicker_worker;
  grant usage, select on all sequences in schema graphile_worker to flicker_worker;
  grant execute on all functions in schema graphile_worker to flicker_worker;
  for job_table in
    select oid from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'flicker_worker')
  loop
    execute format(
      'create policy flicker_worker on %s to flicker_worker using (true) with check (true)', job_table
    );
  end loop;
end $$;
--> statement-breakpoint
grant execute on function
  app_begin_worker, app_clinics, app_due_referrals, app_claim_message, app_remind_unacknowledged,
  app_forget_expired
  to flicker_worker;
--> statement-breakpoint
grant execute on function app_add_job, app_waiting_messages, app_unopened_cases to flicker_app, flicker_worker;
