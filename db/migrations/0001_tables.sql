CREATE TABLE "assessments" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"rule_set" text NOT NULL,
	"input_digest" text NOT NULL,
	"cause" text NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "assessments_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_person_id" uuid,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"patient_id" uuid,
	"resource" text NOT NULL,
	"resource_id" text,
	"outcome" text NOT NULL,
	"reason" text,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_responses" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"checklist_id" uuid NOT NULL,
	"page" text NOT NULL,
	"zone" text NOT NULL,
	"channel" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "checklist_responses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "checklist_responses_channel_is_known" CHECK ("checklist_responses"."channel" in ('portal', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "checklist_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"phone" text NOT NULL,
	"working_weekdays" smallint[] DEFAULT '{1,2,3,4,5}' NOT NULL,
	"holidays" date[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clinics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"reason_code" text,
	"reason" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "decisions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emg_requests" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"signed_by" uuid,
	"signed_at" timestamp with time zone,
	CONSTRAINT "emg_requests_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "emg_requests_status_is_known" CHECK ("emg_requests"."status" in ('draft', 'signed')),
	CONSTRAINT "emg_requests_signature_is_whole" CHECK ((status = 'signed') = (content_hash is not null and signed_by is not null and signed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "emg_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "history_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"recorded_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"journal_entry_id" uuid,
	"checklist_response_id" uuid,
	"decision_id" uuid,
	"body" jsonb NOT NULL,
	CONSTRAINT "history_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "history_events_kind_is_known" CHECK ("history_events"."kind" in ('twitch', 'no-twitch', 'onset', 'area-answer', 'answer', 'safety', 'checklist', 'plan-started', 'plan-review', 'lab', 'examination', 'clinician-sighting', 'text', 'text-read', 'correction', 'proxy-answered', 'proxy-confirmed', 'rules-may-run', 'contact-attempt', 'appointment', 'decision'))
);
--> statement-breakpoint
ALTER TABLE "history_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journal_entries" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"entry_date" date NOT NULL,
	"zone" text NOT NULL,
	"channel" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"note" text,
	CONSTRAINT "journal_entries_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "journal_entries_channel_is_known" CHECK ("journal_entries"."channel" in ('portal', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "journal_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "memberships_role_is_known" CHECK ("memberships"."role" in ('clinician', 'admin', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"referral_id" uuid,
	"body" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "outbox_messages_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
	"birth_date" date,
	"sex" text,
	"hospital_number" text,
	"phone" text,
	"zone" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_is_lower_case" CHECK ("people"."email" = lower("people"."email"))
);
--> statement-breakpoint
CREATE TABLE "queue_counts" (
	"clinic_id" uuid NOT NULL,
	"tier" text NOT NULL,
	"information" text NOT NULL,
	"overdue" text NOT NULL,
	"open_count" integer NOT NULL,
	CONSTRAINT "queue_counts_clinic_id_tier_information_overdue_pk" PRIMARY KEY("clinic_id","tier","information","overdue")
);
--> statement-breakpoint
ALTER TABLE "queue_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referrals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"previous_referral_id" uuid,
	"owner_id" uuid,
	"assessment_id" uuid,
	"assessed_at" timestamp with time zone,
	"tier" text,
	"band" text,
	"information" text DEFAULT 'more-needed' NOT NULL,
	"place" smallint DEFAULT 7 NOT NULL,
	"order_key" text COLLATE "C" DEFAULT '' NOT NULL,
	"target_on" date,
	"deadline_on" date,
	"overdue" text DEFAULT 'no' NOT NULL,
	"first_look_by" date,
	"review_on" date,
	"bloods_by" date,
	"emg_by" date,
	"next_change_on" date,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"labels" text[] DEFAULT '{}' NOT NULL,
	"latched" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"last_entry_on" date,
	"appointment_on" date,
	"seen_at" timestamp with time zone,
	"viewed_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decision" text,
	"urgency_was_right" boolean,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referrals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "referrals_status_is_known" CHECK ("referrals"."status" in ('open', 'closed')),
	CONSTRAINT "referrals_tier_is_known" CHECK ("referrals"."tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care')),
	CONSTRAINT "referrals_band_is_known" CHECK ("referrals"."band" in ('a', 'b')),
	CONSTRAINT "referrals_information_is_known" CHECK ("referrals"."information" in ('complete', 'more-needed', 'serious-item-unknown')),
	CONSTRAINT "referrals_overdue_is_known" CHECK ("referrals"."overdue" in ('no', 'target', 'breach'))
);
--> statement-breakpoint
ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"definition" jsonb NOT NULL,
	"first_live_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"role" text NOT NULL,
	"patient_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sessions_role_is_known" CHECK ("sessions"."role" in ('patient', 'clinician', 'admin', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"clinic_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"action" text NOT NULL,
	"body_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submissions_clinic_id_person_id_key_pk" PRIMARY KEY("clinic_id","person_id","key")
);
--> statement-breakpoint
ALTER TABLE "submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"blocked_until" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_clinic_id_journal_entry_id_journal_entries_clinic_id_id_fk" FOREIGN KEY ("clinic_id","journal_entry_id") REFERENCES "public"."journal_entries"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_clinic_id_checklist_response_id_checklist_responses_clinic_id_id_fk" FOREIGN KEY ("clinic_id","checklist_response_id") REFERENCES "public"."checklist_responses"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_clinic_id_decision_id_decisions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","decision_id") REFERENCES "public"."decisions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_counts" ADD CONSTRAINT "queue_counts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_clinic_id_previous_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","previous_referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_of_patient" ON "assessments" USING btree ("clinic_id","patient_id","assessed_at");--> statement-breakpoint
CREATE INDEX "assessments_of_referral" ON "assessments" USING btree ("clinic_id","referral_id","assessed_at");--> statement-breakpoint
CREATE INDEX "audit_events_of_patient" ON "audit_events" USING btree ("clinic_id","patient_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("clinic_id","at");--> statement-breakpoint
CREATE INDEX "checklist_responses_of_patient" ON "checklist_responses" USING btree ("clinic_id","patient_id","recorded_at");--> statement-breakpoint
CREATE INDEX "decisions_of_referral" ON "decisions" USING btree ("clinic_id","referral_id","decided_at");--> statement-breakpoint
CREATE INDEX "emg_requests_of_patient" ON "emg_requests" USING btree ("clinic_id","patient_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "emg_requests_one_draft_per_referral" ON "emg_requests" USING btree ("clinic_id","referral_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "history_events_of_patient" ON "history_events" USING btree ("clinic_id","patient_id","recorded_at");--> statement-breakpoint
CREATE INDEX "journal_entries_by_day" ON "journal_entries" USING btree ("clinic_id","patient_id","entry_date","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_clinic_id_person_id_role_index" ON "memberships" USING btree ("clinic_id","person_id","role");--> statement-breakpoint
CREATE INDEX "memberships_person_id_index" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_messages_unsent" ON "outbox_messages" USING btree ("created_at") WHERE sent_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "patients_clinic_id_person_id_index" ON "patients" USING btree ("clinic_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "patients_clinic_id_hospital_number_index" ON "patients" USING btree ("clinic_id","hospital_number");--> statement-breakpoint
CREATE INDEX "patients_person_id_index" ON "patients" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_name_key_index" ON "patients" USING btree ("clinic_id","name_key");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_birth_date_index" ON "patients" USING btree ("clinic_id","birth_date");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_index" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_open_per_patient" ON "referrals" USING btree ("clinic_id","patient_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_of_patient" ON "referrals" USING btree ("clinic_id","patient_id","opened_at");--> statement-breakpoint
CREATE INDEX "referrals_queue" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue_by_tier" ON "referrals" USING btree ("clinic_id","tier","place","order_key","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue_by_owner" ON "referrals" USING btree ("clinic_id","owner_id","place","order_key","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue_by_overdue" ON "referrals" USING btree ("clinic_id","overdue","place","order_key","id") WHERE status = 'open' and overdue <> 'no';--> statement-breakpoint
CREATE INDEX "referrals_due" ON "referrals" USING btree ("next_change_on","clinic_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "submissions_created_at_index" ON "submissions" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "action_throttles_expires_at_index" ON "action_throttles" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_throttles_expires_at_index" ON "sign_in_throttles" USING btree ("expires_at");--> statement-breakpoint
CREATE POLICY "assessments_read" ON "assessments" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "assessments_insert" ON "assessments" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "audit_events_read" ON "audit_events" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING ((clinic_id = (select app_clinic_id()) and (select app_role()) in ('auditor')) or (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "checklist_responses_read" ON "checklist_responses" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "checklist_responses_insert" ON "checklist_responses" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "clinics_read" ON "clinics" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (id = (select app_clinic_id()));--> statement-breakpoint
CREATE POLICY "clinics_update" ON "clinics" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (id = (select app_clinic_id()) and (select app_role()) in ('admin')) WITH CHECK (id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "decisions_read" ON "decisions" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker'));--> statement-breakpoint
CREATE POLICY "decisions_insert" ON "decisions" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "emg_requests_read" ON "emg_requests" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "emg_requests_insert" ON "emg_requests" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "emg_requests_update" ON "emg_requests" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "history_events_read" ON "history_events" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "history_events_insert" ON "history_events" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "journal_entries_read" ON "journal_entries" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "journal_entries_insert" ON "journal_entries" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "memberships_read" ON "memberships" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'auditor', 'worker'));--> statement-breakpoint
CREATE POLICY "memberships_insert" ON "memberships" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "memberships_update" ON "memberships" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "outbox_messages_read" ON "outbox_messages" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('worker'));--> statement-breakpoint
CREATE POLICY "outbox_messages_insert" ON "outbox_messages" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "outbox_messages_update" ON "outbox_messages" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('worker')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('worker'));--> statement-breakpoint
CREATE POLICY "patients_read" ON "patients" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING ((clinic_id = (select app_clinic_id()) and id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'worker')));--> statement-breakpoint
CREATE POLICY "patients_insert" ON "patients" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin'));--> statement-breakpoint
CREATE POLICY "patients_update" ON "patients" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING ((clinic_id = (select app_clinic_id()) and id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'))) WITH CHECK ((clinic_id = (select app_clinic_id()) and id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin')));--> statement-breakpoint
CREATE POLICY "queue_counts_read" ON "queue_counts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'auditor', 'worker'));--> statement-breakpoint
CREATE POLICY "referrals_read" ON "referrals" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "referrals_insert" ON "referrals" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "referrals_update" ON "referrals" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id()))) WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "submissions_read" ON "submissions" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "submissions_insert" ON "submissions" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "submissions_update" ON "submissions" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id())) WITH CHECK (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id()));