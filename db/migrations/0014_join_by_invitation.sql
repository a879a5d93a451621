-- Patients join by a code from their clinic.
CREATE TABLE "consents" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" text NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consents_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"wrong_dates" smallint DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "invitations_wrong_dates_in_range" CHECK (wrong_dates between 0 and 5),
	CONSTRAINT "invitations_end_once" CHECK (used_at is null or withdrawn_at is null)
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "people" ALTER COLUMN "email" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consents_clinic_id_patient_id_index" ON "consents" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_code_hash_index" ON "invitations" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open_of_a_patient" ON "invitations" USING btree ("clinic_id","patient_id") WHERE used_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "invitations_clinic_id_created_at_index" ON "invitations" USING btree ("clinic_id","created_at");--> statement-breakpoint
DROP POLICY "patients_insert" ON "patients" CASCADE;--> statement-breakpoint
CREATE POLICY "consents_read" ON "consents" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'admin') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "invitations_read" ON "invitations" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin'));--> statement-breakpoint
alter table consents force row level security;
--> statement-breakpoint
alter table invitations force row level security;
--> statement-breakpoint
create policy consents_owner on consents to current_user using (true) with check (true);
--> statement-breakpoint
create policy invitations_owner on invitations to current_user using (true) with check (true);
--> statement-breakpoint
grant select on consents to flicker_app;
--> statement-breakpoint
-- All but the digest of the code.
grant select (
  clinic_id, id, patient_id, created_by, created_at, expires_at, wrong_dates, used_at, withdrawn_at
) on invitations to flicker_app;
--> statement-breakpoint
-- A patient comes to exist by `app_create_patient`, with a person of their own: nobody names another's.
revoke insert on patients from flicker_app;
--> statement-breakpoint
-- A patient of the actor's clinic, who cannot sign in before they join.
create function app_create_patient(
  patient_name text, birth_date date, hospital_number text, phone text, language text
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  clinic constant uuid := public.app_clinic_id();
  person uuid;
  patient uuid;
begin
  if coalesce(public.app_role() not in ('clinician', 'admin'), true) then
    raise exception 'only a clinic''s own staff makes a patient' using errcode = 'insufficient_privilege';
  end if;
  insert into public.people (name) values (patient_name) returning id into person;
  insert into public.patients (clinic_id, person_id, name, birth_date, hospital_number, phone, zone, language)
  select clinic, person, patient_name, birth_date, hospital_number, phone, zone, language
  from public.clinics where id = clinic
  returning id into patient;
  return patient;
end $$;
--> statement-breakpoint
-- Whether a person can sign in with a password. Granted to nobody.
create function has_password(person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select password_hash is not null from public.people where id = person
$$;
--> statement-breakpoint
-- A new code for a patient of the actor's clinic, which takes the place of the one before. Null, and nothing written: their person
-- is disabled, works in a clinic or is another clinic's patient too, or has joined and the actor may not read a record, which
-- a code opens.
create function app_invite(invited uuid, code_hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  clinic constant uuid := public.app_clinic_id();
  invitation uuid;
  person uuid;
begin
  if coalesce(public.app_role() not in ('clinician', 'admin'), true) then
    raise exception 'only a clinic''s own staff invites a patient' using errcode = 'insufficient_privilege';
  end if;
  select people.id into person from public.patients as patient
  join public.people on people.id = patient.person_id
  where patient.clinic_id = clinic and patient.id = invited and people.disabled_at is null
  for update;
  if not found
    or (public.has_password(person) and public.app_role() <> 'clinician')
    or exists (select from public.memberships where person_id = person)
    or exists (select from public.patients as other where other.person_id = person and other.clinic_id <> clinic) then
    return null;
  end if;
  update public.invitations as former set withdrawn_at = now()
  where former.clinic_id = clinic and former.patient_id = invited
    and former.used_at is null and former.withdrawn_at is null;
  insert into public.invitations (clinic_id, patient_id, code_hash, created_by, created_at, expires_at)
  values (clinic, invited, code_hash, public.app_person_id(), now(), now() + interval '30 days')
  returning id into invitation;
  return invitation;
end $$;
--> statement-breakpoint
-- "open", or why a code opens nothing any more.
create function invitation_state(invitation invitations) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
    when invitation.used_at is not null then 'used'
    when invitation.withdrawn_at is not null then 'withdrawn'
    when invitation.wrong_dates >= 5 then 'locked'
    when invitation.expires_at <= now() then 'expired'
    else 'open'
  end
$$;
--> statement-breakpoint
-- What a code opens, and whose clinic can help; no row: nobody was given it. A birth date that is not the patient's is counted, and
-- is "wrong-date" until the fifth, with so many tries left. The answer names no patient.
create function app_check_invitation(typed_code_hash text, typed_birth_date date)
returns table (state text, tries_left integer, clinic_name text, clinic_phone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  invitation public.invitations;
  patient public.patients;
begin
  select * into invitation from public.invitations where code_hash = typed_code_hash for update;
  if not found then return; end if;
  select * into patient from public.patients
  where clinic_id = invitation.clinic_id and id = invitation.patient_id;
  state := public.invitation_state(invitation);
  if state = 'open' and (patient.birth_date = typed_birth_date) is not true then
    update public.invitations set wrong_dates = wrong_dates + 1
    where clinic_id = invitation.clinic_id and id = invitation.id
    returning * into invitation;
    state := case when invitation.wrong_dates < 5 then 'wrong-date' else 'locked' end;
    insert into public.audit_events
      (clinic_id, at, actor_role, action, patient_id, resource, resource_id, outcome, reason)
    values (
      invitation.clinic_id, clock_timestamp(), 'nobody', 'join', invitation.patient_id, 'invitation',
      invitation.id::text, 'denied', state
    );
  end if;
  tries_left := 5 - invitation.wrong_dates;
  select name, phone into clinic_name, clinic_phone from public.clinics where id = invitation.clinic_id;
  return next;
end $$;
--> statement-breakpoint
-- Makes the sign-in of whoever has the code and the birth date, and starts a session with it; a sign-in that they had before ends with
-- its sessions. Answers "joined", or why not, and then nothing is written but the count of wrong dates.
create function app_join(
  typed_code_hash text, typed_birth_date date, typed_email text, new_password_hash text, consent_version text,
  new_session_id text, former_session_id text
) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  checked text;
  invitation public.invitations;
  person uuid;
begin
  select state into checked from public.app_check_invitation(typed_code_hash, typed_birth_date);
  if not found then return 'unknown'; end if;
  if checked <> 'open' then return checked; end if;
  select * into invitation from public.invitations where code_hash = typed_code_hash;
  select person_id into person from public.patients
  where clinic_id = invitation.clinic_id and id = invitation.patient_id;
  begin
    update public.people set email = lower(typed_email), password_hash = new_password_hash
    where id = person and disabled_at is null;
  exception when unique_violation then
    return 'email-taken';
  end;
  if not found then return 'withdrawn'; end if;
  update public.invitations set used_at = now()
  where clinic_id = invitation.clinic_id and id = invitation.id;
  insert into public.consents (clinic_id, patient_id, version, agreed_at)
  values (invitation.clinic_id, invitation.patient_id, consent_version, now());
  perform public.app_end_session(former_session_id);
  insert into public.sessions (id, person_id, clinic_id, role, patient_id, expires_at)
  values (new_session_id, person, invitation.clinic_id, 'patient', invitation.patient_id, now() + interval '20 hours');
  insert into public.audit_events
    (clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome)
  values (
    invitation.clinic_id, clock_timestamp(), person, 'patient', 'join', invitation.patient_id, 'invitation',
    invitation.id::text, 'allowed'
  );
  return 'joined';
end $$;
--> statement-breakpoint
grant execute on function app_create_patient, app_invite to flicker_app;
--> statement-breakpoint
grant execute on function app_check_invitation, app_join to flicker_sign_in;
