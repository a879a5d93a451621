CREATE TABLE "refused_sign_ins" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "refused_sign_ins_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"account" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "refused_sign_ins_account_at_index" ON "refused_sign_ins" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "refused_sign_ins_at_index" ON "refused_sign_ins" USING btree ("at");--> statement-breakpoint
-- A refused try to sign in is a line in the audit of each clinic that knows the account, by its keyed digest alone: who
-- sat there is not known. An account that no clinic knows takes the same time. A throttled account has one line in a
-- quarter of an hour, however often it is tried.
create function app_record_refused_sign_in(typed_email text, account text, refusal text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  quiet_since constant timestamptz := case
    when refusal = 'throttled' then clock_timestamp() - interval '15 minutes' else 'infinity' end;
  clinics constant uuid[] := array(
    select clinic_id from public.memberships as membership
      join public.people as person on person.id = membership.person_id
      where person.email = lower(typed_email)
    union
    select clinic_id from public.patients as patient
      join public.people as person on person.id = patient.person_id
      where person.email = lower(typed_email)
  );
begin
  if cardinality(clinics) = 0 then
    insert into public.refused_sign_ins (at, account, reason)
    select clock_timestamp(), account, refusal
    where not exists (
      select from public.refused_sign_ins as line
      where line.account = account and line.at > quiet_since and line.reason = refusal
    );
  else
    insert into public.audit_events (clinic_id, at, actor_role, action, resource, resource_id, outcome, reason)
    select clinic, clock_timestamp(), 'nobody', 'sign-in', 'account', account, 'denied', refusal
    from unnest(clinics) as clinic
    where not exists (
      select from public.audit_events as line
      where line.clinic_id = clinic and line.at > quiet_since and line.action = 'sign-in'
        and line.resource_id = account and line.reason = refusal
    );
  end if;
end $$;
--> statement-breakpoint
revoke execute on function app_record_refused_sign_in from public;
--> statement-breakpoint
grant execute on function app_record_refused_sign_in to flicker_app;
--> statement-breakpoint
create or replace function app_forget_expired(at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_throttles where expires_at < at_moment;
  delete from public.action_throttles where expires_at < at_moment;
  delete from public.submissions where created_at < at_moment - interval '72 hours';
  delete from public.drafts where saved_at < at_moment - interval '30 days';
  delete from public.refused_sign_ins where at < at_moment - interval '90 days';
end $$;
