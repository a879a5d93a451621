CREATE SEQUENCE "public"."history_event_sequence" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"rule_set" text NOT NULL,
	"engine" text NOT NULL,
	"birth_date" date,
	"last_sequence" bigint NOT NULL,
	"input_digest" text NOT NULL,
	"content" text NOT NULL,
	"seal" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "checkpoints_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "checkpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- In two steps: with its default at once every event of the past would be written anew, and lose when it was stored.
ALTER TABLE "history_events" ADD COLUMN "sequence" bigint;--> statement-breakpoint
ALTER TABLE "history_events" ALTER COLUMN "sequence" SET DEFAULT nextval('history_event_sequence');--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_events_in_sequence" ON "history_events" USING btree ("clinic_id","patient_id","sequence");--> statement-breakpoint
CREATE POLICY "checkpoints_read" ON "checkpoints" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "checkpoints_insert" ON "checkpoints" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "checkpoints_update" ON "checkpoints" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id()))) WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
alter table checkpoints force row level security;
--> statement-breakpoint
grant usage on sequence history_event_sequence to flicker_app, flicker_worker;
--> statement-breakpoint
grant select, insert, update on checkpoints to flicker_app, flicker_worker;
