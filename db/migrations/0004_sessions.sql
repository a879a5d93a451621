-- Staff are signed out after 15 idle minutes. A patient's session lasts 20 hours whatever happens in it, so that
-- nobody who types slowly loses words to a clock (WCAG 2.2.1).
create view live_sessions as
select session.*
from sessions as session
join people as person on person.id = session.person_id
where session.ended_at is null
  and person.disabled_at is null
  and session.expires_at > now()
  and (session.role = 'patient' or session.last_seen_at > now() - interval '15 minutes')
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
-- How long a session lasts if nobody touches it, in whole seconds; null when it does not count any more.
create function app_session_seconds_left(session_id text) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select floor(extract(epoch from least(
    live.expires_at,
    case when live.role = 'patient' then live.expires_at
      else live.last_seen_at + interval '15 minutes' end
  ) - now()))::integer
  from public.live_sessions as live where live.id = session_id;
$$;
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
-- RFC 2104; PostgreSQL itself has SHA-256, and HMAC only as an extension that not every server has.
create function app_hmac_sha256(key bytea, message bytea) returns bytea
language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare
  padded bytea := case when length(key) > 64 then sha256(key) else key end;
  inner_key bytea;
  outer_key bytea;
begin
  padded := padded || decode(repeat('00', 64 - length(padded)), 'hex');
  inner_key := padded;
  outer_key := padded;
  for at in 0..63 loop
    inner_key := set_byte(inner_key, at, get_byte(padded, at) # 54);
    outer_key := set_byte(outer_key, at, get_byte(padded, at) # 92);
  end loop;
  return sha256(outer_key || sha256(inner_key || message));
end $$;
--> statement-breakpoint
-- A password is proved by an HMAC that is keyed with its hash, which never leaves this database: only who knows the
-- password can make the hash again, from the parameters that it was made with. `asked_at` is this database's own clock,
-- in seconds, so that no other clock counts; a proof holds for a minute.
create function app_is_verified(password_hash text, statement text, asked_at text, proof bytea) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    proof = public.app_hmac_sha256(
      convert_to(password_hash, 'UTF8'), convert_to(statement || ' ' || asked_at, 'UTF8')
    ) and extract(epoch from clock_timestamp()) - asked_at::numeric between 0 and 60,
    false
  )
$$;
--> statement-breakpoint
-- How the hash of this account's password was made, the hash itself left out; null for whoever cannot sign in.
create function app_password_parameters(typed_email text) returns table (parameters text, asked_at text)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select
    (select regexp_replace(password_hash, '\$[^$]*$', '') from public.people
      where email = lower(typed_email) and disabled_at is null),
    extract(epoch from clock_timestamp())::text
$$;
--> statement-breakpoint
-- The same for the person of a session; no row when it does not count any more.
create function app_session_password_parameters(session_id text) returns table (parameters text, asked_at text)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select regexp_replace(person.password_hash, '\$[^$]*$', ''), extract(epoch from clock_timestamp())::text
  from public.live_sessions as live join public.people as person on person.id = live.person_id
  where live.id = session_id
$$;
--> statement-breakpoint
-- Whether the password of the session's person is proved. Starts and ends nothing.
create function app_confirm_password(session_id text, asked_at text, proof bytea) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.live_sessions as live join public.people as person on person.id = live.person_id
    where live.id = session_id
      and public.app_is_verified(person.password_hash, 'confirm-password ' || session_id, asked_at, proof)
  )
$$;
--> statement-breakpoint
-- Starts a session of whoever's password is proved, and ends the one that their browser had before. Answers the role, that
-- of staff before that of a patient; null, and nothing written, where the proof does not hold or nobody may act so.
create function app_start_session(
  typed_email text, new_session_id text, former_session_id text, asked_at text, proof bytea
) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person public.people;
  acting record;
begin
  select * into person from public.people where email = lower(typed_email) and disabled_at is null;
  if not public.app_is_verified(
    person.password_hash,
    concat_ws(' ', 'start-session', new_session_id, coalesce(former_session_id, '-')),
    asked_at, proof
  ) then
    return null;
  end if;
  select way.* into acting from (
    select clinic_id, role, null::uuid as patient_id
    from public.memberships where person_id = person.id and ended_at is null
    union all
    select clinic_id, 'patient', id from public.patients where person_id = person.id
  ) as way
  join public.clinics as clinic on clinic.id = way.clinic_id
  order by array_position(array['clinician', 'admin', 'auditor', 'patient'], way.role), clinic.name, clinic.id
  limit 1;
  if not found then return null; end if;
  insert into public.sessions (id, person_id, clinic_id, role, patient_id, expires_at)
  values (
    new_session_id, person.id, acting.clinic_id, acting.role, acting.patient_id,
    now() + case when acting.role = 'patient' then interval '20 hours' else interval '12 hours' end
  ) on conflict (id) do nothing;
  -- A proof starts one session: the same one sent again finds it here, ended or not.
  if not found then return null; end if;
  perform public.app_end_session(former_session_id);
  insert into public.audit_events
    (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, outcome)
  values (
    acting.clinic_id, clock_timestamp(), person.id, acting.role, 'sign-in', acting.patient_id, 'session', 'allowed'
  );
  return acting.role;
end $$;
--> statement-breakpoint
-- Whoever knew the old password, and whatever was left open with it, is signed out by a new one; only the session that
-- changes it goes on.
create function end_sessions_of_old_password() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.app_end_session(id) from public.sessions
  where person_id = new.id and ended_at is null
    and id <> coalesce(nullif(current_setting('app.session', true), ''), '-');
  return null;
end $$;
--> statement-breakpoint
create trigger new_password_ends_sessions after update of password_hash on people
  for each row when (old.password_hash is not null and new.password_hash is distinct from old.password_hash)
  execute function end_sessions_of_old_password();
--> statement-breakpoint
-- A refused try to sign in is a line in the audit of each clinic that knows the account, by its keyed digest alone: who
-- sat there is not known. An account that no clinic knows takes the same time. A throttled account has one line in a
-- quarter of an hour, however often it is tried.
create function app_record_refused_sign_in(typed_email text, account text, refusal text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  quiet_since constant timestamptz := case
    when refusal = 'throttled' then clock_timestamp() - interval '15 minutes' else 'infinity' end;
  clinics constant uuid[] := array(
    select clinic_id from public.memberships as membership
      join public.people as person on person.id = membership.person_id
      where person.email = lower(typed_email)
    union
    select clinic_id from public.patients as patient
      join public.people as person on person.id = patient.person_id
      where person.email = lower(typed_email)
  );
begin
  if cardinality(clinics) = 0 then
    insert into public.refused_sign_ins (at, account, reason)
    select clock_timestamp(), account, refusal
    where not exists (
      select from public.refused_sign_ins as line
      where line.account = account and line.at > quiet_since and line.reason = refusal
    );
  else
    insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome, reason)
    select clinic, clock_timestamp(), 'nobody', 'sign-in', 'account', account, 'denied', refusal
    from unnest(clinics) as clinic
    where not exists (
      select from public.audit_events as line
      where line.clinic_id = clinic and line.at > quiet_since and line.action = 'sign-in'
        and line.resource_id = account and line.reason = refusal
    );
  end if;
end $$;
--> statement-breakpoint
-- Keeps a form for 30 minutes. False, and nothing written: the holder has five others, or all rows are taken.
create function app_keep_unsent_form(form_holder text, form_submission uuid, form_content bytea)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- One at a time, so that the rows are counted as they are.
  perform pg_advisory_xact_lock(hashtext('unsent_forms'));
  delete from public.unsent_forms
  where expires_at <= clock_timestamp() or (holder, submission) = (form_holder, form_submission);
  if (select count(*) from public.unsent_forms) >= 2000
    or (select count(*) from public.unsent_forms where holder = form_holder) >= 5 then
    return false;
  end if;
  insert into public.unsent_forms (holder, submission, content, expires_at)
  values (form_holder, form_submission, form_content, clock_timestamp() + interval '30 minutes');
  return true;
end $$;
--> statement-breakpoint
create function app_unsent_forms(form_holder text)
returns table (submission uuid, content bytea, expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select form.submission, form.content, form.expires_at from public.unsent_forms as form
  where form.holder = form_holder and form.expires_at > now()
  order by form.expires_at, form.submission
$$;
--> statement-breakpoint
-- Without a submission: all of the holder's.
create function app_delete_unsent_forms(form_holder text, form_submission uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.unsent_forms as form
  where form.holder = form_holder
    and (form_submission is null or form.submission = form_submission)
$$;
--> statement-breakpoint
grant execute on function
  app_session, app_begin, app_session_seconds_left, app_end_session, app_keep_unsent_form, app_unsent_forms,
  app_delete_unsent_forms
  to flicker_app;
--> statement-breakpoint
grant execute on function
  app_password_parameters, app_session_password_parameters, app_confirm_password, app_start_session,
  app_record_refused_sign_in
  to flicker_sign_in;
