-- The roles. A launcher or an administrator gives them passwords; here they only have to exist.
do $$ begin
  if not exists (select from pg_roles where rolname = 'flicker_app') then
    create role flicker_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'flicker_worker') then
    create role flicker_worker nologin;
  end if;
end $$;
--> statement-breakpoint
-- Who is asking. `app.session` holds a session's id, which is the digest of a secret: an actor who
-- writes another setting into it would have to know that id, so SQL alone makes nobody somebody else.
create function app_clinic_id() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if nullif(current_setting('app.session', true), '') is not null then
    return (select clinic_id from public.sessions
      where id = current_setting('app.session', true) and ended_at is null);
  end if;
  if pg_has_role(session_user, 'flicker_worker', 'member') then
    return nullif(current_setting('app.worker_clinic', true), '')::uuid;
  end if;
  return null;
end $$;
--> statement-breakpoint
create function app_role() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if nullif(current_setting('app.session', true), '') is not null then
    return (select role from public.sessions
      where id = current_setting('app.session', true) and ended_at is null);
  end if;
  if pg_has_role(session_user, 'flicker_worker', 'member')
    and nullif(current_setting('app.worker_clinic', true), '') is not null then
    return 'worker';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Null for everybody but a patient.
create function app_patient_id() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select patient_id from public.sessions
    where id = nullif(current_setting('app.session', true), '') and ended_at is null);
end $$;
--> statement-breakpoint
-- Null for the worker.
create function app_person_id() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select person_id from public.sessions
    where id = nullif(current_setting('app.session', true), '') and ended_at is null);
end $$;
