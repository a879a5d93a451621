-- Signing in has a role of its own, which an administrator makes like the others (scripts/setup/roles.sql).
do $$ begin
  if not exists (select from pg_roles where rolname = 'flicker_sign_in') then
    create role flicker_sign_in nologin;
  end if;
end $$;
--> statement-breakpoint
grant usage on schema public to flicker_sign_in;
--> statement-breakpoint
drop function app_find_sign_in;
--> statement-breakpoint
drop function app_create_session;
--> statement-breakpoint
drop function app_session_account;
--> statement-breakpoint
revoke execute on function app_record_refused_sign_in from flicker_app;
--> statement-breakpoint
revoke all on sign_in_throttles from flicker_app;
--> statement-breakpoint
grant select, insert, update, delete on sign_in_throttles to flicker_sign_in;
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
create function app_is_proved(password_hash text, statement text, asked_at text, proof bytea) returns boolean
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
      and public.app_is_proved(person.password_hash, 'confirm-password ' || session_id, asked_at, proof)
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
  if not public.app_is_proved(
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
create or replace function app_forget_expired(at_moment timestamptz) returns void
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
revoke execute on function app_hmac_sha256, app_is_proved, app_password_parameters, app_session_password_parameters,
  app_confirm_password, app_start_session, end_sessions_of_old_password from public;
--> statement-breakpoint
grant execute on function app_password_parameters, app_session_password_parameters, app_confirm_password,
  app_start_session, app_record_refused_sign_in to flicker_sign_in;
