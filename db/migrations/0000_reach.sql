-- The roles. A launcher or an administrator gives them passwords (scripts/setup/roles.sql); here they only have to exist.
do $$ begin
  if not exists (select from pg_roles where rolname = 'flicker_app') then
    create role flicker_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'flicker_sign_in') then
    create role flicker_sign_in nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'flicker_worker') then
    create role flicker_worker nologin;
  end if;
end $$;
--> statement-breakpoint
-- Nobody may run a function that is not granted to them by name.
alter default privileges revoke execute on functions from public;
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
--> statement-breakpoint
-- Any part of a name is found by its trigrams. In a schema of its own: what is in `public` strangers may not run.
create schema extensions;
--> statement-breakpoint
create extension pg_trgm with schema extensions;
--> statement-breakpoint
-- How a name is compared: without case, accents, apostrophes and punctuation, in whatever Unicode form it was
-- written; a space before and after each word. It is only here, so that what is stored and what is typed cannot differ.
create function search_key(words text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp
return ' ' || btrim(regexp_replace(
  regexp_replace(
    replace(replace(replace(
      translate(
        regexp_replace(
          normalize(casefold(normalize(
            translate(words, U&'''`\00B4\02B9\02BB\02BC\02BE\02BF\2018\2019\201B\2032\05F3\05F4\FF07', ''),
            NFKD) collate "pg_unicode_fast"), NFKD),
          U&'[\00AD\0300-\036F\0483-\0489\0591-\05BD\05BF\05C1\05C2\05C4\05C5\05C7\0610-\061A\064B-\065F\0670\06D6-\06DC\06DF-\06E4\06E7\06E8\06EA-\06ED\1AB0-\1AFF\1DC0-\1DFF\200B-\200F\2060\20D0-\20FF\3099\309A\FE00-\FE0F\FE20-\FE2F]',
          '', 'g'),
        U&'\0142\00F8\0111\00F0\0131\0127\0167', 'loddiht'),
      U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00FE', 'th'),
    U&'([\3040-\30FF\3400-\4DBF\4E00-\9FFF])', ' \1 ', 'g'),
  U&'[\0001-\002F\003A-\0040\005B-\0060\007B-\00BF\00D7\00F7\2000-\206F\3000-\303F\FF00-\FF0F]+', ' ', 'g')) || ' ';
--> statement-breakpoint
-- A number as it is compared: its letters and digits alone.
create function number_key(number text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp
return replace(public.search_key(number), ' ', '');
--> statement-breakpoint
grant execute on function
  app_clinic_id, app_role, app_patient_id, app_person_id, search_key, number_key
  to flicker_app, flicker_worker;
