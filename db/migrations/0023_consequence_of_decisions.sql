CREATE TABLE "lowering_proposals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	"assessment_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "lowering_proposals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "lowering_proposals_expire_within_a_day" CHECK (expires_at > proposed_at and expires_at <= proposed_at + interval '24 hours')
);
--> statement-breakpoint
ALTER TABLE "lowering_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "outbox_messages_unsent";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "supersedes" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "top_tier_before" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "examined_on" date;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "examination" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "not_before" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "top_tier" text DEFAULT 'self-care' NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "cancelled_visit_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "patient_reads" jsonb;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "patient_reads_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lowering_proposals_of_referral" ON "lowering_proposals" USING btree ("clinic_id","referral_id","proposed_at");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_clinic_id_supersedes_decisions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","supersedes") REFERENCES "public"."decisions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_clinic_id_proposal_id_lowering_proposals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","proposal_id") REFERENCES "public"."lowering_proposals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_superseded_once" ON "decisions" USING btree ("clinic_id","supersedes");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_per_proposal" ON "decisions" USING btree ("clinic_id","proposal_id");--> statement-breakpoint
CREATE INDEX "outbox_messages_unsent" ON "outbox_messages" USING btree ("created_at") WHERE sent_at is null and withdrawn_at is null;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_top_tier_before_is_known" CHECK ("decisions"."top_tier_before" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care'));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_undo_names_one" CHECK ((kind = 'undo') = (supersedes is not null));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_examination_is_whole" CHECK ((examined_on is null) = (examination is null) and btrim(examination) <> '');--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_withdrawn_in_time" CHECK (withdrawn_at is null or coalesce(sent_at is null and withdrawn_at < not_before, false));--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_top_tier_is_known" CHECK ("referrals"."top_tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care'));--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_patient_reads_until" CHECK ((patient_reads is null) = (patient_reads_until is null));--> statement-breakpoint
CREATE POLICY "lowering_proposals_read" ON "lowering_proposals" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "lowering_proposals_insert" ON "lowering_proposals" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and proposed_by = (select app_person_id()));--> statement-breakpoint
ALTER POLICY "decisions_insert" ON "decisions" TO flicker_app,flicker_worker WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and decided_by = (select app_person_id()));--> statement-breakpoint
ALTER POLICY "outbox_messages_read" ON "outbox_messages" TO flicker_app,flicker_worker USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker'));--> statement-breakpoint
ALTER POLICY "outbox_messages_update" ON "outbox_messages" TO flicker_app,flicker_worker USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker'));