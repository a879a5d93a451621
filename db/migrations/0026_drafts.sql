CREATE TABLE "drafts" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"form" text NOT NULL,
	"subject" text NOT NULL,
	"fields" jsonb NOT NULL,
	"wording" text NOT NULL,
	"reported_entry_id" uuid,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_clinic_id_patient_id_form_subject_pk" PRIMARY KEY("clinic_id","patient_id","form","subject"),
	CONSTRAINT "drafts_form_is_known" CHECK ("drafts"."form" in ('journal-entry', 'journal-change', 'checklist', 'checklist-correction')),
	CONSTRAINT "drafts_are_bounded" CHECK (octet_length(fields::text) <= 131072 and length(subject) <= 64 and length(wording) <= 64)
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_clinic_id_reported_entry_id_journal_entries_clinic_id_id_fk" FOREIGN KEY ("clinic_id","reported_entry_id") REFERENCES "public"."journal_entries"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_by_age" ON "drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE POLICY "drafts_read" ON "drafts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "drafts_insert" ON "drafts" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "drafts_update" ON "drafts" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())) WITH CHECK (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "drafts_delete" ON "drafts" AS PERMISSIVE FOR DELETE TO "flicker_app" USING (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
alter table drafts force row level security;
--> statement-breakpoint
-- The owner finds and deletes the old ones, by their age alone.
create policy drafts_owner_read on drafts for select to current_user using (true);
--> statement-breakpoint
create policy drafts_owner_forget on drafts for delete to current_user using (true);
--> statement-breakpoint
grant select, insert, update, delete on drafts to flicker_app;
--> statement-breakpoint
create or replace function app_forget_expired(at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_throttles where expires_at < at_moment;
  delete from public.action_throttles where expires_at < at_moment;
  delete from public.submissions where created_at < at_moment - interval '72 hours';
  delete from public.drafts where saved_at < at_moment - interval '30 days';
end $$;
