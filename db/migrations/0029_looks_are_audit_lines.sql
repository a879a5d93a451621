ALTER TABLE "referral_views" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "referral_views_read" ON "referral_views" CASCADE;--> statement-breakpoint
DROP POLICY "referral_views_insert" ON "referral_views" CASCADE;--> statement-breakpoint
DROP POLICY "referral_views_update" ON "referral_views" CASCADE;--> statement-breakpoint
DROP TABLE "referral_views" CASCADE;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "last_sequence" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "open_rules" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "areas" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "assessment_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "patient_ids" uuid[];--> statement-breakpoint
CREATE INDEX "audit_events_looks" ON "audit_events" USING btree ("clinic_id","actor_person_id","resource_id","id") WHERE action = 'view-referral' and outcome = 'allowed';--> statement-breakpoint
ALTER POLICY "audit_events_read" ON "audit_events" TO flicker_app,flicker_worker USING ((clinic_id = (select app_clinic_id()) and (select app_role()) in ('auditor')) or (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and actor_person_id = (select app_person_id())));
--> statement-breakpoint
drop function app_append_audit(text, uuid, text, text, text, text);
--> statement-breakpoint
-- The only way to write an audit event: who, in which role and clinic, and when are not the caller's to say.
create function app_append_audit(
  action text, patient uuid, resource text, resource_id text, outcome text, reason text,
  assessment uuid default null, patient_ids uuid[] default null
) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  clinic uuid := public.app_clinic_id();
  event_id bigint;
begin
  if clinic is null then
    raise exception 'an audit event needs an actor' using errcode = 'insufficient_privilege';
  end if;
  insert into public.audit_events (
    clinic_id, at, actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome, reason,
    assessment_id, patient_ids
  ) values (
    clinic, clock_timestamp(), public.app_person_id(), public.app_role(), action, patient, resource,
    resource_id, outcome, reason, assessment, patient_ids
  ) returning id into event_id;
  return event_id;
end $$;
--> statement-breakpoint
revoke execute on function app_append_audit from public;
--> statement-breakpoint
grant execute on function app_append_audit to flicker_app, flicker_worker;
