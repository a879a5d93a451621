CREATE TABLE "referral_views" (
	"clinic_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"viewed_at" timestamp with time zone NOT NULL,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"areas" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "referral_views_clinic_id_person_id_referral_id_pk" PRIMARY KEY("clinic_id","person_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "referral_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "family_key" text COLLATE "C" GENERATED ALWAYS AS (regexp_replace(lower(name), '^(.*)\s+(\S+)$', '\2 \1')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "spread" jsonb;--> statement-breakpoint
ALTER TABLE "referral_views" ADD CONSTRAINT "referral_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_views" ADD CONSTRAINT "referral_views_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patients_clinic_id_family_key_index" ON "patients" USING btree ("clinic_id","family_key");--> statement-breakpoint
CREATE POLICY "referral_views_read" ON "referral_views" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and person_id = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "referral_views_insert" ON "referral_views" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and person_id = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "referral_views_update" ON "referral_views" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and person_id = (select app_person_id())) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and person_id = (select app_person_id()));--> statement-breakpoint
-- Drizzle enables row security but never forces it, and grants nothing.
ALTER TABLE "referral_views" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "referral_views" TO "flicker_app";
