-- What a patient's session may write into a referral: what the rules give, that a correction waits, and that a visit no
-- longer answers for what was told after it. Every other column, also one that is added later, is the clinic's.
create function keep_referral_of_clinic() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given constant text[] := array['assessment_id', 'assessed_at', 'tier', 'band', 'information', 'place', 'order_key',
    'target_on', 'deadline_on', 'overdue', 'first_look_by', 'review_on', 'bloods_by', 'emg_by', 'next_change_on',
    'reasons', 'labels', 'latched', 'last_entry_on', 'spread', 'why', 'corrected_at', 'seen_at', 'version'];
  is_kept boolean;
begin
  if public.app_role() is distinct from 'patient' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    is_kept := new.status = 'open' and new.version = 1 and num_nulls(new.closed_at, new.owner_id, new.appointment_on,
      new.seen_at, new.viewed_at, new.decided_at, new.corrected_at, new.decision, new.urgency_was_right) = 9;
  else
    is_kept := to_jsonb(new) - given = to_jsonb(old) - given
      and (new.corrected_at is not null or old.corrected_at is null)
      and (new.seen_at is null or new.seen_at is not distinct from old.seen_at)
      and new.version between old.version and old.version + 1;
  end if;
  if is_kept is not true then
    raise exception 'only the clinic decides this about a referral' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger referrals_keep_what_the_clinic_decides before insert or update on referrals
  for each row execute function keep_referral_of_clinic();
--> statement-breakpoint
-- An entry takes the place only of entries that its writer reaches, of its own patient and day, each named once.
create function supersede_own_day() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(new.supersedes) > 1000 or cardinality(new.supersedes) <> (
    select count(*) from public.journal_entries as entry
    where entry.clinic_id = new.clinic_id and entry.patient_id = new.patient_id
      and entry.entry_date = new.entry_date and entry.id = any(new.supersedes)
  ) then
    raise exception 'an entry supersedes only entries of its patient and day' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger journal_entries_supersede_own_day before insert on journal_entries
  for each row when (new.supersedes <> '{}') execute function supersede_own_day();
--> statement-breakpoint
revoke execute on function keep_referral_of_clinic, supersede_own_day from public;
