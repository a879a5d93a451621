-- The sessions that still count: not ended, not too old, seen lately, of a person who may still act so.
-- Only the functions below read it: nobody else is granted it.
create view live_sessions as
select session.*
from sessions as session
join people as person on person.id = session.person_id
where session.ended_at is null
  and person.disabled_at is null
  and session.expires_at > now()
  and session.last_seen_at > now()
    - case when session.role = 'patient' then interval '30 minutes' else interval '15 minutes' end
  and (
    session.role = 'patient'
    or exists (
      select from memberships as membership
      where membership.clinic_id = session.clinic_id
        and membership.person_id = session.person_id
        and membership.role = session.role
        and membership.ended_at is null
    )
  );
--> statement-breakpoint
-- First statement of every transaction of the app: no row when the session does not count any more.
create function app_begin(session_id text)
returns table (person_id uuid, clinic_id uuid, role text, patient_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('app.session', '', true);
  return query
    select live.person_id, live.clinic_id, live.role, live.patient_id
    from public.live_sessions as live where live.id = session_id;
  if found then
    perform set_config('app.session', session_id, true);
  end if;
end $$;
--> statement-breakpoint
create function app_begin_worker(clinic uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.session', '', true);
  perform set_config('app.worker_clinic', clinic::text, true);
  return exists (select from public.clinics where id = clinic);
end $$;
--> statement-breakpoint
-- Who a session belongs to, and "seen now", written at most once a minute.
create function app_session(session_id text)
returns table (person_id uuid, clinic_id uuid, role text, patient_id uuid, person_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select live.person_id, live.clinic_id, live.role, live.patient_id, person.name
    from public.live_sessions as live
    join public.people as person on person.id = live.person_id
    where live.id = session_id;
  if found then
    update public.sessions set last_seen_at = now()
    where id = session_id and last_seen_at < now() - interval '1 minute';
  end if;
end $$;
--> statement-breakpoint
-- For the check of a password: one row for each way in which this person may act, none for a stranger.
create function app_find_sign_in(typed_email text)
returns table (
  person_id uuid, password_hash text, clinic_id uuid, clinic_name text, role text, patient_id uuid
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select person.id, person.password_hash, clinic.id, clinic.name, acting.role, acting.patient_id
    from public.people as person
    join (
      select person_id, clinic_id, role, null::uuid as patient_id
      from public.memberships where ended_at is null
      union all
      select person_id, clinic_id, 'patient', id from public.patients
    ) as acting on acting.person_id = person.id
    join public.clinics as clinic on clinic.id = acting.clinic_id
    where person.email = lower(typed_email) and person.disabled_at is null
    order by acting.role, clinic.name, clinic.id;
end $$;
--> statement-breakpoint
-- False, and nothing written, when that person cannot act so in that clinic.
create function app_create_session(new_session_id text, person uuid, clinic uuid, acting_role text)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  patient uuid;
begin
  if acting_role = 'patient' then
    select id into patient from public.patients where clinic_id = clinic and person_id = person;
    if patient is null then return false; end if;
  elsif not exists (
    select from public.memberships
    where clinic_id = clinic and person_id = person and role = acting_role and ended_at is null
  ) then
    return false;
  end if;
  if not exists (select from public.people where id = person and disabled_at is null) then
    return false;
  end if;
  insert into public.sessions (id, person_id, clinic_id, role, patient_id, expires_at)
  values (
    new_session_id, person, clinic, acting_role, patient,
    now() + case when acting_role = 'patient' then interval '24 hours' else interval '12 hours' end
  );
  insert into public.audit_events
    (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, outcome)
  values (clinic, clock_timestamp(), person, acting_role, 'sign-in', patient, 'session', 'allowed');
  return true;
end $$;
--> statement-breakpoint
create function app_end_session(session_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended public.sessions;
begin
  update public.sessions set ended_at = now()
  where id = session_id and ended_at is null
  returning * into ended;
  if found then
    insert into public.audit_events
      (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, outcome)
    values (
      ended.clinic_id, clock_timestamp(), ended.person_id, ended.role, 'sign-out', ended.patient_id,
      'session', 'allowed'
    );
  end if;
end $$;
--> statement-breakpoint
-- The only way to write an audit event: who, in which role and clinic, and when are not the caller's to say.
create function app_append_audit(
  action text, patient uuid, resource text, resource_id text, outcome text, reason text
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
    clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome, reason
  ) values (
    clinic, clock_timestamp(), public.app_person_id(), public.app_role(), action, patient, resource,
    resource_id, outcome, reason
  ) returning id into event_id;
  return event_id;
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
-- Open referrals whose assessment changes by date alone, as days count in each clinic at that moment.
create function app_due_referrals(at_moment timestamptz, most integer)
returns table (clinic_id uuid, referral_id uuid, patient_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select referral.clinic_id, referral.id, referral.patient_id
    from public.referrals as referral
    join public.clinics as clinic on clinic.id = referral.clinic_id
    where referral.status = 'open'
      and referral.next_change_on <= (at_moment at time zone clinic.zone)::date
    order by referral.next_change_on, referral.clinic_id, referral.id
    limit most;
end $$;
--> statement-breakpoint
create function app_unsent_messages(most integer)
returns table (clinic_id uuid, message_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select message.clinic_id, message.id
    from public.outbox_messages as message
    where message.sent_at is null
    order by message.created_at, message.id
    limit most;
end $$;
--> statement-breakpoint
-- What has served its time: throttles that ran out, and first answers after 72 hours.
create function app_forget_expired(at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_throttles where expires_at < at_moment;
  delete from public.action_throttles where expires_at < at_moment;
  delete from public.submissions where created_at < at_moment - interval '72 hours';
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
revoke execute on all functions in schema public from public;
--> statement-breakpoint
alter default privileges revoke execute on functions from public;
--> statement-breakpoint
grant execute on function app_clinic_id, app_role, app_patient_id, app_person_id, app_append_audit, app_add_job
  to flicker_app, flicker_worker;
--> statement-breakpoint
grant execute on function app_begin, app_session, app_find_sign_in, app_create_session, app_end_session
  to flicker_app;
--> statement-breakpoint
grant execute on function app_begin_worker, app_due_referrals, app_unsent_messages, app_forget_expired
  to flicker_worker;
