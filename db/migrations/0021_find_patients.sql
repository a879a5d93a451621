ALTER TABLE "patients" ADD COLUMN "search_key" text GENERATED ALWAYS AS (public.search_key(name) || coalesce(public.number_key(hospital_number), '') || ' ' || coalesce(public.number_key(phone), '')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "patients_search_key_index" ON "patients" USING gin ("search_key" extensions.gin_trgm_ops);--> statement-breakpoint
-- Which patients of a clinic a search finds, as a statement: every word is a part of the name or of a number, one or
-- two letters the beginning of a word; ten digits and more are a phone number, whatever its prefix.
create function find_patients_statement(clinic uuid, typed text, born date, most integer) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  words text[] := string_to_array(btrim(public.search_key(typed)), ' ');
  digits text := regexp_replace(typed, '[^0-9]', '', 'g');
  matches text;
begin
  if born is not null then
    matches := format('patient.birth_date = %L', born);
  elsif typed ~ '^[-+() ./0-9]+$' and length(digits) >= 10 then
    matches := format('patient.search_key like %L', '%' || right(digits, 9) || '%');
  else
    select string_agg(format('patient.search_key like %L', case
      when length(word) < 3 then '% ' || word || '%' else '%' || word || '%' end), ' and ')
    into matches from unnest(words) as word where word <> '';
  end if;
  return format(
    'select patient.id from public.patients as patient where patient.clinic_id = %L and (%s) limit %s',
    clinic, coalesce(matches, 'false'), most);
end $$;
--> statement-breakpoint
-- Row security keeps a pattern from using an index, since LIKE could tell of rows out of reach: this function
-- says the reach itself, the clinic of the session and its clinicians.
create function app_find_patients(typed text, born date, most integer) returns table (patient_id uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  if public.app_role() is distinct from 'clinician' then
    raise exception 'only a clinician finds patients' using errcode = 'insufficient_privilege';
  end if;
  return query execute public.find_patients_statement(public.app_clinic_id(), typed, born, most);
end $$;
--> statement-breakpoint
revoke execute on function find_patients_statement, app_find_patients from public;
--> statement-breakpoint
grant execute on function app_find_patients to flicker_app;
