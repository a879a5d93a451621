CREATE TABLE "birth_dates" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"birth_date" date,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "birth_dates_clinic_id_patient_id_version_pk" PRIMARY KEY("clinic_id","patient_id","version")
);
--> statement-breakpoint
ALTER TABLE "birth_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinic_calendars" (
	"clinic_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"zone" text NOT NULL,
	"working_weekdays" smallint[] NOT NULL,
	"holidays" date[] NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clinic_calendars_clinic_id_version_pk" PRIMARY KEY("clinic_id","version")
);
--> statement-breakpoint
ALTER TABLE "clinic_calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "calendar_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "birth_date_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "calendar_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "birth_date_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "calendar_version" integer;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "birth_date_version" integer;--> statement-breakpoint
-- What is there already was made from the first versions; from now on each assessment names its own.
ALTER TABLE "assessments" ALTER COLUMN "calendar_version" DROP DEFAULT, ALTER COLUMN "birth_date_version" DROP DEFAULT;--> statement-breakpoint
-- The owner has no policy to change a referral: forced, it would change none, in silence.
ALTER TABLE "referrals" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "referrals" SET "calendar_version" = 1, "birth_date_version" = 1 WHERE "assessment_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "clinic_calendars" SELECT "id", 1, "zone", "working_weekdays", "holidays", now() FROM "clinics";--> statement-breakpoint
INSERT INTO "birth_dates" SELECT "clinic_id", "id", 1, "birth_date", now() FROM "patients";--> statement-breakpoint
ALTER TABLE "birth_dates" ADD CONSTRAINT "birth_dates_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_calendars" ADD CONSTRAINT "clinic_calendars_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_calendar" FOREIGN KEY ("clinic_id","calendar_version") REFERENCES "public"."clinic_calendars"("clinic_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_birth_date" FOREIGN KEY ("clinic_id","patient_id","birth_date_version") REFERENCES "public"."birth_dates"("clinic_id","patient_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patients_of_corrected_birth_date" ON "patients" USING btree ("clinic_id","id") WHERE birth_date_version > 1;--> statement-breakpoint
CREATE INDEX "referrals_by_calendar" ON "referrals" USING btree ("clinic_id","calendar_version") WHERE status = 'open';--> statement-breakpoint
CREATE POLICY "birth_dates_read" ON "birth_dates" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'admin', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "clinic_calendars_read" ON "clinic_calendars" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'worker'));--> statement-breakpoint
alter table clinic_calendars force row level security;
--> statement-breakpoint
alter table birth_dates force row level security;
--> statement-breakpoint
create policy clinic_calendars_owner_append on clinic_calendars for insert to current_user with check (true);
--> statement-breakpoint
create policy birth_dates_owner_append on birth_dates for insert to current_user with check (true);
--> statement-breakpoint
grant select on clinic_calendars, birth_dates to flicker_app, flicker_worker;
--> statement-breakpoint
-- The versions count what rules are given besides the history. Whoever changes a row, and however: nobody sets one by hand.
create function count_calendar_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.calendar_version := case when tg_op = 'INSERT' then 1 else old.calendar_version + (
    (new.zone, new.working_weekdays, new.holidays) is distinct from (old.zone, old.working_weekdays, old.holidays))::int end;
  return new;
end $$;
--> statement-breakpoint
create function count_birth_date_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.birth_date_version := case when tg_op = 'INSERT' then 1
    else old.birth_date_version + (new.birth_date is distinct from old.birth_date)::int end;
  return new;
end $$;
--> statement-breakpoint
-- What a change leaves behind, in its own transaction: the version, an audit line, and a look at what it makes due.
create function record_change_of_input(action text, clinic uuid, patient uuid, resource text, version integer)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.audit_events
    (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome)
  values (clinic, clock_timestamp(), public.app_person_id(), coalesce(public.app_role(), 'operator'), action, patient,
    resource, version::text, 'allowed');
  perform public.app_add_job('re-assess-due', '{}', null, 're-assess-due');
end $$;
--> statement-breakpoint
create function record_calendar_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.clinic_calendars (clinic_id, version, zone, working_weekdays, holidays, recorded_at)
  values (new.id, new.calendar_version, new.zone, new.working_weekdays, new.holidays, clock_timestamp());
  if tg_op = 'UPDATE' then
    perform public.record_change_of_input('change-calendar', new.id, null, 'calendar', new.calendar_version);
  end if;
  return null;
end $$;
--> statement-breakpoint
create function record_birth_date_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.birth_dates (clinic_id, patient_id, version, birth_date, recorded_at)
  values (new.clinic_id, new.id, new.birth_date_version, new.birth_date, clock_timestamp());
  if tg_op = 'UPDATE' then
    perform public.record_change_of_input('correct-birth-date', new.clinic_id, new.id, 'birth-date', new.birth_date_version);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger clinics_count_calendar_version before insert or update on clinics
  for each row execute function count_calendar_version();
--> statement-breakpoint
create trigger clinics_record_first_calendar after insert on clinics
  for each row execute function record_calendar_version();
--> statement-breakpoint
create trigger clinics_record_calendar after update on clinics
  for each row when (new.calendar_version <> old.calendar_version) execute function record_calendar_version();
--> statement-breakpoint
create trigger patients_count_birth_date_version before insert or update on patients
  for each row execute function count_birth_date_version();
--> statement-breakpoint
create trigger patients_record_first_birth_date after insert on patients
  for each row execute function record_birth_date_version();
--> statement-breakpoint
create trigger patients_record_birth_date after update on patients
  for each row when (new.birth_date_version <> old.birth_date_version) execute function record_birth_date_version();
--> statement-breakpoint
revoke execute on function count_calendar_version, count_birth_date_version, record_change_of_input,
  record_calendar_version, record_birth_date_version from public;
--> statement-breakpoint
-- As before, and a patient's session writes which calendar and birth date its assessment was made from.
create or replace function keep_referral_of_clinic() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given constant text[] := array['assessment_id', 'assessed_at', 'tier', 'band', 'top_tier', 'information', 'place', 'order_key',
    'target_on', 'deadline_on', 'overdue', 'first_look_by', 'review_on', 'bloods_by', 'emg_by', 'next_change_on',
    'reasons', 'labels', 'latched', 'last_entry_on', 'spread', 'why', 'corrected_at', 'seen_at', 'version',
    'patient_reads', 'patient_reads_until', 'calendar_version', 'birth_date_version'];
  is_kept boolean;
begin
  if public.app_role() is distinct from 'patient' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    is_kept := new.status = 'open' and new.version = 1 and num_nulls(new.closed_at, new.owner_id, new.appointment_on,
      new.seen_at, new.viewed_at, new.decided_at, new.corrected_at, new.decision, new.urgency_was_right,
      new.cancelled_visit_on, new.patient_reads, new.patient_reads_until) = 12;
  else
    is_kept := to_jsonb(new) - given = to_jsonb(old) - given
      and (new.corrected_at is not null or old.corrected_at is null)
      and (new.seen_at is null or new.seen_at is not distinct from old.seen_at)
      and (new.patient_reads is null or new.patient_reads is not distinct from old.patient_reads)
      and (new.patient_reads_until is null or new.patient_reads_until is not distinct from old.patient_reads_until)
      and new.version between old.version and old.version + 1;
  end if;
  if is_kept is not true then
    raise exception 'only the clinic decides this about a referral' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Open referrals whose assessment changes by date alone, as days count in each clinic at that moment, and those whose
-- assessment was made from another calendar or birth date than today's.
create or replace function app_due_referrals(at_moment timestamptz, most integer)
returns table (clinic_id uuid, referral_id uuid, patient_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select due.clinic_id, due.id, due.patient_id
    from (
      select referral.clinic_id, referral.id, referral.patient_id, referral.next_change_on as since
      from public.referrals as referral
      join public.clinics as clinic on clinic.id = referral.clinic_id
      where referral.status = 'open'
        and referral.next_change_on <= (at_moment at time zone clinic.zone)::date
      union all
      select referral.clinic_id, referral.id, referral.patient_id, '-infinity'
      from public.clinics as clinic
      join public.referrals as referral on referral.clinic_id = clinic.id
        and referral.calendar_version < clinic.calendar_version
      where referral.status = 'open'
      union all
      select referral.clinic_id, referral.id, referral.patient_id, '-infinity'
      from public.patients as patient
      join public.referrals as referral on referral.clinic_id = patient.clinic_id
        and referral.patient_id = patient.id and referral.birth_date_version < patient.birth_date_version
      where referral.status = 'open' and patient.birth_date_version > 1
    ) as due
    group by due.clinic_id, due.id, due.patient_id
    order by min(due.since), due.clinic_id, due.id
    limit most;
end $$;
