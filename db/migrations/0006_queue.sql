-- Called at COMMIT alone: the clinic's row is locked from here until the transaction is seen by all, so a number is never
-- seen before a smaller one. Who has read up to a number has missed nothing below it, however long any transaction took and
-- whatever the clocks of the hosts say. One number for each transaction.
create function number_change(clinic uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  this constant xid8 := pg_current_xact_id();
  change bigint;
begin
  insert into public.clinic_changes as last (clinic_id, number, made_by) values (clinic, 1, this)
  on conflict (clinic_id) do update set number = last.number + 1, made_by = this where last.made_by <> this
  returning number into change;
  if change is null then
    select number into strict change from public.clinic_changes where clinic_id = clinic;
  end if;
  return change;
end $$;
--> statement-breakpoint
create function count_open_referral(referral referrals, change integer) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.queue_counts as counts (clinic_id, tier, information, overdue, open_count)
  select referral.clinic_id, coalesce(referral.tier, 'none'), referral.information, referral.overdue, change
  where referral.status = 'open'
  on conflict (clinic_id, tier, information, overdue) do update set open_count = counts.open_count + excluded.open_count;
$$;
--> statement-breakpoint
-- The counts move at COMMIT as well: counted earlier, they were locked as long as the slowest transaction took, and refused
-- the clinic's other patients. The clinic's row comes first, so that two transactions never wait for each other.
create function record_change_of_queue() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  change constant bigint := public.number_change(coalesce(new.clinic_id, old.clinic_id));
  is_arrival constant boolean := tg_op = 'INSERT' or (tg_op = 'UPDATE' and old.status = 'closed' and new.status = 'open');
begin
  if tg_op <> 'INSERT' then
    perform public.count_open_referral(old, -1);
  end if;
  if tg_op = 'DELETE' then
    delete from public.referral_changes where clinic_id = old.clinic_id and referral_id = old.id;
    return null;
  end if;
  perform public.count_open_referral(new, 1);
  insert into public.referral_changes (clinic_id, referral_id, opened, assessed) values (new.clinic_id, new.id, change, change)
  on conflict (clinic_id, referral_id) do update set
    opened = case when is_arrival then change else referral_changes.opened end,
    assessed = case when is_arrival or new.assessment_id is distinct from old.assessment_id
      then change else referral_changes.assessed end;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger record_arrival after insert or delete on referrals
  deferrable initially deferred for each row execute function record_change_of_queue();
--> statement-breakpoint
create constraint trigger record_move after update on referrals
  deferrable initially deferred for each row when (
    (new.status, new.tier, new.information, new.overdue, new.assessment_id)
      is distinct from (old.status, old.tier, old.information, old.overdue, old.assessment_id))
  execute function record_change_of_queue();
--> statement-breakpoint
-- A proposal and its answer are news to a queue that is open elsewhere, though the case stays where it is.
create function record_change_of_proposal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.referral_changes set proposed = public.number_change(new.clinic_id)
    where clinic_id = new.clinic_id and referral_id = new.referral_id;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger record_proposal after insert on lowering_proposals
  deferrable initially deferred for each row execute function record_change_of_proposal();
--> statement-breakpoint
create constraint trigger record_answer after insert on decisions
  deferrable initially deferred for each row when (new.proposal_id is not null) execute function record_change_of_proposal();
--> statement-breakpoint
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
grant execute on function app_find_patients to flicker_app;
