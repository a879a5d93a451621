-- Mails to one person each, and the way back by one after a lost password.
CREATE TABLE "mails" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"to_address" text NOT NULL,
	"content" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ending" text,
	CONSTRAINT "mails_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "mails_kind_is_known" CHECK ("mails"."kind" in ('patient-invitation', 'staff-invitation', 'password-reset', 'password-changed')),
	CONSTRAINT "mails_ending_is_known" CHECK ("mails"."ending" in ('sent', 'refused')),
	CONSTRAINT "mails_ending_is_whole" CHECK ((ended_at is null) = (ending is null))
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_resets" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"wrong_dates" smallint DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "password_resets_wrong_dates_in_range" CHECK (wrong_dates between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_to_try" ON "mails" USING btree ("attempts","created_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "mails_clinic_id_created_at_index" ON "mails" USING btree ("clinic_id","created_at");--> statement-breakpoint
CREATE INDEX "password_resets_person_id_index" ON "password_resets" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "mails_read" ON "mails" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));
--> statement-breakpoint
alter table mails force row level security;
--> statement-breakpoint
create policy mails_owner on mails to current_user using (true) with check (true);
--> statement-breakpoint
grant select on mails to flicker_app;
--> statement-breakpoint
create function queue_mail(
  clinic uuid, mail uuid, mail_kind text, address text, mail_content bytea, good_for interval
) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.mails (clinic_id, id, kind, to_address, content, created_at, expires_at)
  values (clinic, mail, mail_kind, address, mail_content, now(), now() + good_for)
$$;
--> statement-breakpoint
-- Of an invitation, in the transaction that gives its code.
create function app_queue_invitation_mail(mail uuid, mail_kind text, address text, mail_content bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if mail_kind not in ('patient-invitation', 'staff-invitation')
    or coalesce(public.app_role() not in ('clinician', 'admin'), true) then
    raise exception 'only staff mails an invitation' using errcode = 'insufficient_privilege';
  end if;
  perform public.queue_mail(public.app_clinic_id(), mail, mail_kind, address, mail_content, interval '30 days');
end $$;
--> statement-breakpoint
-- As `app_claim_message`: the mail to try next is its worker's for so long, and then anybody's again.
create function app_claim_mail() returns table (mail_id uuid, clinic_id uuid, to_address text, content bytea, attempts integer)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.mails as mail
  set attempts = mail.attempts + 1,
    next_attempt_at = now() + make_interval(secs => least(300, 60 * 2 ^ least(mail.attempts, 10)))
  where (mail.clinic_id, mail.id) = (
    select waiting.clinic_id, waiting.id
    from public.mails as waiting
    where waiting.ended_at is null and waiting.expires_at > now()
      and (waiting.next_attempt_at is null or waiting.next_attempt_at <= now())
    order by waiting.attempts, waiting.created_at, waiting.id
    limit 1
    for update skip locked)
  returning mail.id, mail.clinic_id, mail.to_address, mail.content, mail.attempts
$$;
--> statement-breakpoint
-- The mail server took it ("sent"), or refused its address for good ("refused"): its words are forgotten.
create function app_end_mail(clinic uuid, mail uuid, mail_ending text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.mails set ended_at = now(), ending = mail_ending, content = null
  where clinic_id = clinic and id = mail and ended_at is null
$$;
--> statement-breakpoint
-- How many mails wait for a mail server and since when, and how many addresses it refused; of the actor's clinic, the last 30 days.
create function app_waiting_mails() returns table (waiting integer, oldest_at timestamptz, refused integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select
    count(*) filter (where ended_at is null and expires_at > now())::integer,
    min(created_at) filter (where ended_at is null and expires_at > now()),
    count(*) filter (where ending = 'refused')::integer
  from public.mails
  where clinic_id = public.app_clinic_id() and created_at > now() - interval '30 days'
$$;
--> statement-breakpoint
-- Mails a code to whoever signs in with the address, in place of one before, whose wrong birth dates go on counting for a day: asking
-- again gives nobody more tries. Says nothing: the address is known to nobody else by it.
create function app_request_password_reset(typed_email text, new_code_hash text, mail uuid, mail_content bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person public.people;
  clinic uuid;
  wrong_today smallint;
begin
  select * into person from public.people
  where email = lower(typed_email) and disabled_at is null and password_hash is not null for update;
  if not found then return; end if;
  clinic := (public.clinics_of(person.id))[1];
  if clinic is null then return; end if;
  wrong_today := coalesce((
    select max(wrong_dates) from public.password_resets
    where person_id = person.id and used_at is null and created_at > now() - interval '1 day'), 0);
  if wrong_today >= 5 then return; end if;
  delete from public.password_resets where person_id = person.id and used_at is null;
  insert into public.password_resets (code_hash, person_id, created_at, expires_at, wrong_dates)
  values (new_code_hash, person.id, now(), now() + interval '30 minutes', wrong_today)
  on conflict do nothing;
  if not found then return; end if;
  perform public.queue_mail(clinic, mail, 'password-reset', person.email, mail_content, interval '30 minutes');
  insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome)
  values (clinic, clock_timestamp(), 'nobody', 'request-password-reset', 'person', person.id::text, 'allowed');
end $$;
--> statement-breakpoint
-- Where somebody may act: the clinics where they work, then those whose patient they are.
create function clinics_of(person uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(
    select clinic_id from (
      select clinic_id, 1 as turn from public.memberships where person_id = person and ended_at is null
      union select clinic_id, 2 from public.patients where person_id = person
    ) as way order by turn, clinic_id)
$$;
--> statement-breakpoint
-- What a mailed code opens; no row: nobody was given it. Of a patient the birth date must be theirs, since their address was checked by
-- nobody: another one is counted, and is "wrong-date" until the fifth. Of who is no patient none is asked.
create function app_check_password_reset(typed_code_hash text, typed_birth_date date)
returns table (state text, tries_left integer, email text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  reset public.password_resets;
begin
  select * into reset from public.password_resets where code_hash = typed_code_hash for update;
  if not found then return; end if;
  state := case
    when reset.used_at is not null then 'used'
    when reset.wrong_dates >= 5 then 'locked'
    when reset.expires_at <= now() then 'expired'
    else 'open'
  end;
  if state = 'open' and exists (
    select from public.patients where person_id = reset.person_id and (birth_date = typed_birth_date) is not true
  ) then
    update public.password_resets set wrong_dates = wrong_dates + 1
    where code_hash = typed_code_hash returning * into reset;
    state := case when reset.wrong_dates < 5 then 'wrong-date' else 'locked' end;
    insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome, reason)
    select clinic, clock_timestamp(), 'nobody', 'reset-password', 'person', reset.person_id::text, 'denied', state
    from unnest(public.clinics_of(reset.person_id)) as clinic;
  end if;
  tries_left := 5 - reset.wrong_dates;
  email := case when state = 'open' then (select people.email from public.people where people.id = reset.person_id) end;
  return next;
end $$;
--> statement-breakpoint
-- Gives the code's person another password, which ends every session of theirs, and mails them that it was changed. Answers
-- "changed", or why not, and then nothing is written but the count of wrong dates.
create function app_reset_password(
  typed_code_hash text, typed_birth_date date, new_password_hash text, mail uuid, mail_content bytea
) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  checked text;
  person public.people;
  clinics uuid[];
begin
  select state into checked from public.app_check_password_reset(typed_code_hash, typed_birth_date);
  if not found then return 'unknown'; end if;
  if checked <> 'open' then return checked; end if;
  update public.password_resets set used_at = now() where code_hash = typed_code_hash;
  update public.people set password_hash = new_password_hash
  where id = (select person_id from public.password_resets where code_hash = typed_code_hash) and disabled_at is null
  returning * into person;
  if not found then return 'expired'; end if;
  clinics := public.clinics_of(person.id);
  if cardinality(clinics) > 0 then
    perform public.queue_mail(clinics[1], mail, 'password-changed', person.email, mail_content, interval '7 days');
  end if;
  insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome)
  select clinic, clock_timestamp(), 'nobody', 'reset-password', 'person', person.id::text, 'allowed'
  from unnest(clinics) as clinic;
  return 'changed';
end $$;
--> statement-breakpoint
-- What has served its time, mails and mailed codes as well.
create or replace function app_forget_expired(at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_throttles where expires_at < at_moment;
  delete from public.action_throttles where expires_at < at_moment;
  delete from public.submissions where created_at < at_moment - interval '72 hours';
  delete from public.drafts where saved_at < at_moment - interval '30 days';
  delete from public.refused_sign_ins where at < at_moment - interval '90 days';
  delete from public.unsent_forms where expires_at < at_moment;
  delete from public.password_resets where expires_at < at_moment - interval '1 day';
  update public.mails set content = null where expires_at < at_moment and content is not null;
  delete from public.mails where created_at < at_moment - interval '60 days';
  -- Kept for as long as the proof that started it would hold, and well beyond.
  delete from public.sessions where least(expires_at, ended_at) < at_moment - interval '1 hour';
end $$;
--> statement-breakpoint
grant execute on function app_queue_invitation_mail, app_waiting_mails to flicker_app;
--> statement-breakpoint
grant execute on function app_claim_mail, app_end_mail to flicker_worker;
--> statement-breakpoint
grant execute on function app_request_password_reset, app_check_password_reset, app_reset_password to flicker_sign_in;
