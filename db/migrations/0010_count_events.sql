CREATE TABLE "history_counts" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"events" integer NOT NULL,
	CONSTRAINT "history_counts_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "history_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "history_counts" ADD CONSTRAINT "history_counts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "history_counts_read" ON "history_counts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
alter table history_counts force row level security;
--> statement-breakpoint
create policy history_counts_owner on history_counts to current_user using (true) with check (true);
--> statement-breakpoint
grant select on history_counts to flicker_app, flicker_worker;
--> statement-breakpoint
-- Patients in one order, so that two statements never wait for each other.
create function count_events() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.history_counts as counts (clinic_id, patient_id, events)
  select clinic_id, patient_id, count(*) * case tg_op when 'INSERT' then 1 else -1 end
  from changed group by clinic_id, patient_id order by clinic_id, patient_id
  on conflict (clinic_id, patient_id) do update set events = counts.events + excluded.events;
  return null;
end $$;
--> statement-breakpoint
create trigger history_events_count_new after insert on history_events
  referencing new table as changed for each statement execute function count_events();
--> statement-breakpoint
create trigger history_events_count_gone after delete on history_events
  referencing old table as changed for each statement execute function count_events();
--> statement-breakpoint
insert into history_counts (clinic_id, patient_id, events)
select clinic_id, patient_id, count(*) from history_events group by clinic_id, patient_id;
--> statement-breakpoint
-- Whether so many events of a patient are stored. Where the count denies it, the rows are asked, and the count is set right: rows that
-- were loaded without triggers refuse nobody's answers.
create function is_number_of_events(clinic uuid, patient uuid, said bigint) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  stored bigint;
begin
  if exists (select from public.history_counts
    where clinic_id = clinic and patient_id = patient and events = said) then return true; end if;
  select count(*) into stored from public.history_events where clinic_id = clinic and patient_id = patient;
  insert into public.history_counts as counts (clinic_id, patient_id, events) values (clinic, patient, stored)
  on conflict (clinic_id, patient_id) do update set events = excluded.events;
  return stored = said;
end $$;
--> statement-breakpoint
-- As before, but the events are not counted one by one.
create or replace function app_store_assessed(
  assessment jsonb, given jsonb, decision uuid, is_correction boolean, shows_at_once boolean, ends_visit boolean,
  has_new_emergency boolean, message text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  every_column constant text[] := array['band', 'bloods_by', 'deadline_on', 'emg_by', 'first_look_by', 'information', 'labels',
    'last_entry_on', 'latched', 'next_change_on', 'order_key', 'overdue', 'place', 'reasons', 'review_on', 'spread', 'target_on', 'tier',
    'top_tier', 'why'];
  made public.assessments := jsonb_populate_record(null::public.assessments, assessment);
  was public.referrals;
  is_now public.referrals;
begin
  made.clinic_id := public.clinic_in_reach(made.patient_id);
  if not pg_try_advisory_xact_lock(hashtextextended(made.clinic_id::text || '/' || made.patient_id::text, 0)) then
    raise exception 'another assesses this patient' using errcode = 'lock_not_available';
  end if;
  select * into was from public.referrals
    where clinic_id = made.clinic_id and patient_id = made.patient_id and id = made.referral_id;
  if not found then
    raise exception 'no referral of this patient' using errcode = 'insufficient_privilege';
  end if;
  if (select array_agg(key order by key) from jsonb_object_keys(given) as key) is distinct from every_column then
    raise exception 'not the columns that an assessment gives' using errcode = 'check_violation';
  end if;
  is_now := jsonb_populate_record(was, given);
  select coalesce(max(sequence), 0) into made.last_sequence from public.history_events
    where clinic_id = made.clinic_id and patient_id = made.patient_id;
  if public.is_number_of_events(made.clinic_id, made.patient_id,
    substring(made.input_digest from '^[0-9]+:([0-9]+):[0-9a-f]{64}$')::bigint) is not true then
    raise exception 'an assessment is of every stored event' using errcode = 'check_violation';
  end if;
  if (jsonb_typeof(made.result -> 'findings') = 'array' and jsonb_typeof(is_now.latched) = 'array') is not true then
    raise exception 'an assessment without findings' using errcode = 'check_violation';
  end if;
  perform public.check_place(is_now, made.result -> 'findings');
  perform public.check_nothing_lowered(was, is_now, made,
    public.rules_that_may_end(made.clinic_id, made.referral_id, decision));
  perform public.check_order_key(is_now, is_now.latched || (made.result -> 'findings'));
  perform public.check_closed_stays(was, made);
  made.sequence := nextval('public.history_event_sequence');
  insert into public.assessments values (made.*);
  update public.referrals set
    assessment_id = made.id, assessed_at = made.assessed_at,
    calendar_version = made.calendar_version, birth_date_version = made.birth_date_version,
    tier = is_now.tier, band = is_now.band, top_tier = is_now.top_tier, information = is_now.information,
    place = is_now.place, order_key = is_now.order_key, target_on = is_now.target_on, deadline_on = is_now.deadline_on,
    overdue = is_now.overdue, first_look_by = is_now.first_look_by, review_on = is_now.review_on,
    bloods_by = is_now.bloods_by, emg_by = is_now.emg_by, next_change_on = is_now.next_change_on,
    reasons = is_now.reasons, labels = is_now.labels, latched = is_now.latched, last_entry_on = is_now.last_entry_on,
    spread = is_now.spread, why = is_now.why,
    corrected_at = case when is_correction then made.assessed_at else corrected_at end,
    seen_at = case when ends_visit then null else seen_at end,
    patient_reads = case when shows_at_once then null else patient_reads end,
    patient_reads_until = case when shows_at_once then null else patient_reads_until end,
    version = version + (has_new_emergency or was.place <> is_now.place or was.reasons <> is_now.reasons)::integer
  where clinic_id = was.clinic_id and id = was.id;
  if message is not null then
    insert into public.outbox_messages (clinic_id, kind, patient_id, referral_id, body, created_at)
    values (made.clinic_id, message, made.patient_id, made.referral_id,
      jsonb_build_object('assessmentId', made.id, 'tier', is_now.tier, 'place', is_now.place, 'overdue', is_now.overdue),
      made.assessed_at);
  end if;
end $$;
