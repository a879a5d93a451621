-- Staff join by a code of their administrator, change roles and leave without SQL.
CREATE TABLE "staff_invitations" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"code_hash" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"wrong_emails" smallint DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "staff_invitations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "staff_invitations_role_is_known" CHECK ("staff_invitations"."role" in ('clinician', 'admin', 'auditor')),
	CONSTRAINT "staff_invitations_email_is_lower_case" CHECK ("staff_invitations"."email" = lower("staff_invitations"."email")),
	CONSTRAINT "staff_invitations_wrong_emails_in_range" CHECK (wrong_emails between 0 and 5),
	CONSTRAINT "staff_invitations_end_once" CHECK (used_at is null or withdrawn_at is null)
);
--> statement-breakpoint
ALTER TABLE "staff_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "staff_invitations" ADD CONSTRAINT "staff_invitations_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_invitations" ADD CONSTRAINT "staff_invitations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "staff_invitations_code_hash_index" ON "staff_invitations" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_invitations_one_open_of_an_address" ON "staff_invitations" USING btree ("clinic_id","email") WHERE used_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "staff_invitations_clinic_id_created_at_index" ON "staff_invitations" USING btree ("clinic_id","created_at");--> statement-breakpoint
DROP POLICY "memberships_insert" ON "memberships" CASCADE;--> statement-breakpoint
DROP POLICY "memberships_update" ON "memberships" CASCADE;--> statement-breakpoint
CREATE POLICY "staff_invitations_read" ON "staff_invitations" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));
--> statement-breakpoint
alter table staff_invitations force row level security;
--> statement-breakpoint
create policy staff_invitations_owner on staff_invitations to current_user using (true) with check (true);
--> statement-breakpoint
-- All but the digest of the code.
grant select (
  clinic_id, id, name, email, role, created_by, created_at, expires_at, wrong_emails, used_at, withdrawn_at
) on staff_invitations to flicker_app;
--> statement-breakpoint
-- Nobody is a member by a row of the app's: only who has joined with a code, or has been one, becomes one.
revoke insert, update on memberships from flicker_app;
--> statement-breakpoint
revoke update (name, role, ended_at) on memberships from flicker_app;
--> statement-breakpoint
-- A case is nobody's rather than of a person who does not decide here any more: an undo, or a proposal that is carried out, may name
-- one who has left since. Whoever ends a membership waits for a claim that is under way, and it for them.
create function keep_owner_who_works_here() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.memberships
  where clinic_id = new.clinic_id and person_id = new.owner_id and role = 'clinician' and ended_at is null
  for share;
  if not found then new.owner_id := null; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger referrals_owner_works_here before update of owner_id on referrals
  for each row when (new.owner_id is not null and new.owner_id is distinct from old.owner_id)
  execute function keep_owner_who_works_here();
--> statement-breakpoint
-- A code for one address and role, which takes the place of the address's former one. Answers "invited", or why not, and then
-- nothing is written: whoever has the address "works-here", or "has-left".
create function app_invite_staff(invited_name text, invited_email text, invited_role text, invited_code_hash text)
returns table (outcome text, invitation uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  clinic constant uuid := public.app_clinic_id();
begin
  if coalesce(public.app_role() <> 'admin', true) then
    raise exception 'only an administrator invites staff' using errcode = 'insufficient_privilege';
  end if;
  perform from public.clinics where id = clinic for no key update;
  select case when bool_or(member.ended_at is null) then 'works-here' when count(*) > 0 then 'has-left' end into outcome
  from public.memberships as member join public.people as person on person.id = member.person_id
  where member.clinic_id = clinic and person.email = lower(invited_email);
  if outcome is null then
    update public.staff_invitations as former set withdrawn_at = now()
    where former.clinic_id = clinic and former.email = lower(invited_email)
      and former.used_at is null and former.withdrawn_at is null;
    insert into public.staff_invitations (clinic_id, name, email, role, code_hash, created_by, created_at, expires_at)
    values (
      clinic, invited_name, lower(invited_email), invited_role, invited_code_hash, public.app_person_id(), now(),
      now() + interval '30 days'
    ) returning id into invitation;
    outcome := 'invited';
  end if;
  return next;
end $$;
--> statement-breakpoint
-- False: there is no such code that still opens anything.
create function app_withdraw_staff_invitation(invitation uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(public.app_role() <> 'admin', true) then
    raise exception 'only an administrator takes a code back' using errcode = 'insufficient_privilege';
  end if;
  update public.staff_invitations set withdrawn_at = now()
  where clinic_id = public.app_clinic_id() and id = invitation and used_at is null and withdrawn_at is null;
  return found;
end $$;
--> statement-breakpoint
-- What a code opens, and whose clinic can help; no row: nobody was given it. An address that is not the invited one is counted, and
-- is "wrong-email" until the fifth, with so many tries left. The answer names no colleague.
create function app_check_staff_invitation(typed_code_hash text, typed_email text)
returns table (state text, tries_left integer, clinic_name text, clinic_phone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invitation public.staff_invitations;
begin
  select * into invitation from public.staff_invitations where code_hash = typed_code_hash for update;
  if not found then return; end if;
  state := case
    when invitation.used_at is not null then 'used'
    when invitation.withdrawn_at is not null then 'withdrawn'
    when invitation.wrong_emails >= 5 then 'locked'
    when invitation.expires_at <= now() then 'expired'
    else 'open'
  end;
  if state = 'open' and invitation.email <> lower(typed_email) then
    update public.staff_invitations set wrong_emails = wrong_emails + 1
    where clinic_id = invitation.clinic_id and id = invitation.id
    returning * into invitation;
    state := case when invitation.wrong_emails < 5 then 'wrong-email' else 'locked' end;
    insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome, reason)
    values (
      invitation.clinic_id, clock_timestamp(), 'nobody', 'join-staff', 'staff-invitation', invitation.id::text,
      'denied', state
    );
  end if;
  tries_left := 5 - invitation.wrong_emails;
  select name, phone into clinic_name, clinic_phone from public.clinics where id = invitation.clinic_id;
  return next;
end $$;
--> statement-breakpoint
-- Makes the person, the membership and a session of whoever has the code and the address. Answers "joined" and the role, or why not,
-- and then nothing is written but the count of wrong addresses. Nobody who has a sign-in is given another password by it.
create function app_join_staff(
  typed_code_hash text, typed_email text, new_password_hash text, new_session_id text, former_session_id text
) returns table (outcome text, joined_role text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invitation public.staff_invitations;
  person uuid;
begin
  select state into outcome from public.app_check_staff_invitation(typed_code_hash, typed_email);
  if not found then outcome := 'unknown'; end if;
  if outcome <> 'open' then return next; return; end if;
  select * into invitation from public.staff_invitations where code_hash = typed_code_hash;
  begin
    insert into public.people (email, name, password_hash)
    values (invitation.email, invitation.name, new_password_hash) returning id into person;
  exception when unique_violation then
    outcome := 'email-taken';
    return next;
    return;
  end;
  insert into public.memberships (clinic_id, person_id, name, role)
  values (invitation.clinic_id, person, invitation.name, invitation.role);
  update public.staff_invitations set used_at = now()
  where clinic_id = invitation.clinic_id and id = invitation.id;
  perform public.app_end_session(former_session_id);
  insert into public.sessions (id, person_id, clinic_id, role, expires_at)
  values (new_session_id, person, invitation.clinic_id, invitation.role, now() + interval '12 hours');
  insert into public.audit_events (clinic_id, at, actor_person_id, actor_role, action, resource, resource_id, outcome)
  values (
    invitation.clinic_id, clock_timestamp(), person, invitation.role, 'join-staff', 'staff-invitation',
    invitation.id::text, 'allowed'
  );
  outcome := 'joined';
  joined_role := invitation.role;
  return next;
end $$;
--> statement-breakpoint
-- Gives a person who has joined the clinic another role, or, where it is null, none: they leave. `was_role` is the one that
-- the administrator saw. Their sessions end. The open cases of who is no clinician any more go back to nobody, each a line of the
-- audit, and the unused codes of who is no administrator any more are taken back. Answers "set", or why not, and then nothing is written.
create function app_set_staff_role(of_person uuid, was_role text, new_role text)
returns table (outcome text, person_name text, released integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  clinic constant uuid := public.app_clinic_id();
  current_role_here text;
  held record;
begin
  released := 0;
  -- One change at a time in a clinic: two administrators who take each other's role leave one of them.
  perform from public.clinics where id = clinic for no key update;
  if public.app_role() is null then
    outcome := 'signed-out';
    return next;
    return;
  end if;
  if public.app_role() <> 'admin' then
    raise exception 'only an administrator gives roles' using errcode = 'insufficient_privilege';
  end if;
  select member.name into person_name from public.memberships as member
  where member.clinic_id = clinic and member.person_id = of_person
  order by member.ended_at desc nulls first limit 1;
  current_role_here := (
    select member.role from public.memberships as member
    where member.clinic_id = clinic and member.person_id = of_person and member.ended_at is null
    order by array_position(array['clinician', 'admin', 'auditor'], member.role) limit 1);
  outcome := case
    when person_name is null then 'not-found'
    when current_role_here is distinct from was_role or new_role is not distinct from was_role then 'changed-meanwhile'
    when current_role_here = 'admin' and not exists (
      select from public.memberships as other
      where other.clinic_id = clinic and other.person_id <> of_person and other.role = 'admin' and other.ended_at is null
    ) then 'last-admin'
    when of_person = public.app_person_id() then 'yourself'
    else 'set'
  end;
  if outcome <> 'set' then return next; return; end if;
  perform pg_advisory_xact_lock(hashtextextended(clinic || '/' || patient_id, 0)) from (
    select patient_id from public.referrals
    where clinic_id = clinic and owner_id = of_person and status = 'open' order by patient_id
  ) as owned;
  update public.memberships set ended_at = now()
  where clinic_id = clinic and person_id = of_person and ended_at is null and role is distinct from new_role;
  if new_role is not null then
    insert into public.memberships (clinic_id, person_id, name, role)
    values (clinic, of_person, person_name, new_role)
    on conflict (clinic_id, person_id, role) do update set ended_at = null;
  end if;
  perform public.app_end_session(id) from public.sessions
  where person_id = of_person and clinic_id = clinic and role <> 'patient' and ended_at is null;
  if new_role is distinct from 'clinician' then
    for held in
      update public.referrals set owner_id = null, version = version + 1
      where clinic_id = clinic and owner_id = of_person and status = 'open'
      returning id, patient_id
    loop
      perform public.app_append_audit(
        'release', held.patient_id, 'referral', held.id::text, 'allowed', 'owner-left');
      released := released + 1;
    end loop;
  end if;
  if new_role is distinct from 'admin' then
    update public.staff_invitations set withdrawn_at = now()
    where clinic_id = clinic and created_by = of_person and used_at is null and withdrawn_at is null;
  end if;
  return next;
end $$;
--> statement-breakpoint
grant execute on function app_invite_staff, app_withdraw_staff_invitation, app_set_staff_role to flicker_app;
--> statement-breakpoint
grant execute on function app_check_staff_invitation, app_join_staff to flicker_sign_in;
