-- Staff are signed out after 15 idle minutes. A patient's session lasts 20 hours whatever happens in it, so that
-- nobody who types slowly loses words to a clock (WCAG 2.2.1).
create or replace view live_sessions as
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
revoke all on function app_session_seconds_left from public;
--> statement-breakpoint
grant execute on function app_session_seconds_left to flicker_app;
--> statement-breakpoint
-- False, and nothing written, when that person cannot act so in that clinic.
create or replace function app_create_session(new_session_id text, person uuid, clinic uuid, acting_role text)
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
    now() + case when acting_role = 'patient' then interval '20 hours' else interval '12 hours' end
  );
  insert into public.audit_events
    (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, outcome)
  values (clinic, clock_timestamp(), person, acting_role, 'sign-in', patient, 'session', 'allowed');
  return true;
end $$;
