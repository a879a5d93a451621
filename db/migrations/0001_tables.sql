CREATE SEQUENCE "public"."history_event_sequence" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "assessments" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"rule_set" text NOT NULL,
	"input_digest" text NOT NULL,
	"calendar_version" integer NOT NULL,
	"birth_date_version" integer NOT NULL,
	"last_sequence" bigint DEFAULT 0 NOT NULL,
	"open_rules" text[] DEFAULT '{}' NOT NULL,
	"areas" smallint DEFAULT 0 NOT NULL,
	"cause" text NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "assessments_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "assessments_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "assessments_day_has_come" CHECK ("assessments"."as_of" <= (("assessments"."assessed_at" at time zone 'UTC') + interval '14 hours')::date)
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
	"assessment_id" uuid,
	"patient_ids" uuid[],
	"outcome" text NOT NULL,
	"reason" text,
	"times" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "audit_events_actor_role_is_known" CHECK ("audit_events"."actor_role" in ('patient', 'clinician', 'admin', 'auditor', 'worker', 'operator', 'nobody')),
	CONSTRAINT "audit_events_outcome_is_known" CHECK ("audit_events"."outcome" in ('allowed', 'denied'))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "birth_dates" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"birth_date" date,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "birth_dates_clinic_id_patient_id_version_pk" PRIMARY KEY("clinic_id","patient_id","version"),
	CONSTRAINT "birth_dates_birth_date_has_come" CHECK ("birth_dates"."birth_date" <= (("birth_dates"."recorded_at" at time zone 'UTC') + interval '14 hours')::date)
);
--> statement-breakpoint
ALTER TABLE "birth_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"read_events" uuid[],
	"wording" text,
	CONSTRAINT "checklist_responses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "checklist_responses_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "checklist_responses_channel_is_known" CHECK ("checklist_responses"."channel" in ('portal', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "checklist_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinic_calendars" (
	"clinic_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"zone" text NOT NULL,
	"working_weekdays" smallint[] NOT NULL,
	"holidays" date[] NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clinic_calendars_clinic_id_version_pk" PRIMARY KEY("clinic_id","version")
);
--> statement-breakpoint
ALTER TABLE "clinic_calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinic_changes" (
	"clinic_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"made_by" "xid8" NOT NULL,
	CONSTRAINT "clinic_changes_clinic_id_pk" PRIMARY KEY("clinic_id")
);
--> statement-breakpoint
ALTER TABLE "clinic_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"phone" text NOT NULL,
	"working_weekdays" smallint[] DEFAULT '{1,2,3,4,5}' NOT NULL,
	"holidays" date[] DEFAULT '{}' NOT NULL,
	"calendar_version" integer DEFAULT 1 NOT NULL,
	"emergency_takes_texts" boolean DEFAULT false NOT NULL,
	"crisis_takes_texts" boolean DEFAULT false NOT NULL,
	"unacknowledged_minutes" smallint DEFAULT 30 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinics_unacknowledged_minutes_in_range" CHECK (unacknowledged_minutes between 5 and 1440)
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
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"reason_code" text,
	"reason" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"supersedes" uuid,
	"top_tier_before" text,
	"examined_on" date,
	"examination" text,
	"proposal_id" uuid,
	CONSTRAINT "decisions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "decisions_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "decisions_kind_is_known" CHECK ("decisions"."kind" in ('claim', 'release', 'accept', 'raise-tier', 'change-tier', 'seen', 'missed', 'cancelled', 'discharge', 'request-emg', 'undo', 'decline-proposal', 'withdraw-proposal', 'acknowledge-corrections', 'read-notes', 'record-blood-results', 'call')),
	CONSTRAINT "decisions_reason_code_is_known" CHECK ("decisions"."reason_code" in ('found-at-examination', 'read-in-a-note', 'reported-by-phone', 'test-result', 'judgement', 'examined-normal', 'examined-no-sign', 'explained-otherwise', 'answer-was-mistaken', 'already-investigated', 'being-treated', 'in-care-elsewhere', 'patient-does-not-want', 'goes-now', 'does-not-go', 'left-message', 'no-answer', 'later-than-deadline', 'other')),
	CONSTRAINT "decisions_top_tier_before_is_known" CHECK ("decisions"."top_tier_before" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care')),
	CONSTRAINT "decisions_undo_names_one" CHECK ((kind = 'undo') = (supersedes is not null)),
	CONSTRAINT "decisions_examination_is_whole" CHECK ((examined_on is null) = (examination is null) and btrim(examination) <> ''),
	CONSTRAINT "decisions_answer_a_proposal" CHECK (kind not in ('decline-proposal', 'withdraw-proposal') or coalesce(proposal_id is not null and btrim(reason) <> '', false)),
	CONSTRAINT "decisions_examination_has_come" CHECK ("decisions"."examined_on" <= (("decisions"."decided_at" at time zone 'UTC') + interval '14 hours')::date)
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
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
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "history_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "history_events_kind_is_known" CHECK ("history_events"."kind" in ('twitch', 'no-twitch', 'onset', 'area-answer', 'answer', 'safety', 'checklist', 'plan-started', 'plan-review', 'lab', 'examination', 'clinician-sighting', 'text', 'text-read', 'correction', 'proxy-answered', 'proxy-confirmed', 'rules-may-run', 'contact-attempt', 'appointment', 'decision')),
	CONSTRAINT "history_events_day_has_come" CHECK (day <= recorded_on),
	CONSTRAINT "history_events_since_has_come" CHECK ((body ->> 'since')::date <= recorded_on),
	CONSTRAINT "history_events_onset_has_come" CHECK ((body ->> 'onset')::date <= recorded_on),
	CONSTRAINT "history_events_visit_has_come" CHECK (not (kind = 'appointment' and body ->> 'state' in ('seen', 'missed') and (body ->> 'on')::date > ((recorded_at at time zone 'UTC') + interval '14 hours')::date))
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
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"note" text,
	"supersedes" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "journal_entries_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "journal_entries_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "journal_entries_day_has_come" CHECK (entry_date <= (recorded_at at time zone zone)::date),
	CONSTRAINT "journal_entries_channel_is_known" CHECK ("journal_entries"."channel" in ('portal', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "journal_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lowering_proposals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	"assessment_id" uuid NOT NULL,
	"from_tier" text,
	"to_tier" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "lowering_proposals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "lowering_proposals_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "lowering_proposals_expire_within_a_day" CHECK (expires_at > proposed_at and expires_at <= proposed_at + interval '24 hours'),
	CONSTRAINT "lowering_proposals_from_tier_is_known" CHECK ("lowering_proposals"."from_tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care')),
	CONSTRAINT "lowering_proposals_to_tier_is_known" CHECK ("lowering_proposals"."to_tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care'))
);
--> statement-breakpoint
ALTER TABLE "lowering_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"not_before" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"is_urgent" boolean GENERATED ALWAYS AS (kind in ('serious-finding', 'emergency-reported-again', 'unacknowledged') or coalesce(kind = 'place-rose' and (body ->> 'place')::integer <= 3, false)) STORED NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"repeats" uuid,
	"reminder" smallint,
	CONSTRAINT "outbox_messages_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "outbox_messages_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "outbox_messages_kind_is_known" CHECK ("outbox_messages"."kind" in ('overdue', 'place-rose', 'serious-finding', 'emergency-reported-again', 'decided', 'unacknowledged')),
	CONSTRAINT "outbox_messages_withdrawn_in_time" CHECK (withdrawn_at is null or coalesce(sent_at is null and withdrawn_at < not_before, false)),
	CONSTRAINT "outbox_messages_reminder_is_whole" CHECK ((kind = 'unacknowledged') = (repeats is not null) and (repeats is null) = (reminder is null))
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"search_key" text GENERATED ALWAYS AS (public.search_key(name) || coalesce(public.number_key(hospital_number), '') || ' ' || coalesce(public.number_key(phone), '')) STORED NOT NULL,
	"birth_date" date,
	"birth_date_version" integer DEFAULT 1 NOT NULL,
	"sex" text,
	"hospital_number" text,
	"phone" text,
	"zone" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_birth_date_is_possible" CHECK (birth_date between date '1900-01-01' and ((created_at at time zone 'UTC') + interval '14 hours')::date)
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
	CONSTRAINT "queue_counts_clinic_id_tier_information_overdue_pk" PRIMARY KEY("clinic_id","tier","information","overdue"),
	CONSTRAINT "queue_counts_tier_is_known" CHECK ("queue_counts"."tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care', 'none')),
	CONSTRAINT "queue_counts_information_is_known" CHECK ("queue_counts"."information" in ('complete', 'more-needed', 'serious-item-unknown')),
	CONSTRAINT "queue_counts_overdue_is_known" CHECK ("queue_counts"."overdue" in ('no', 'target', 'breach'))
);
--> statement-breakpoint
ALTER TABLE "queue_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_changes" (
	"clinic_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"opened" bigint NOT NULL,
	"assessed" bigint NOT NULL,
	"proposed" bigint,
	CONSTRAINT "referral_changes_clinic_id_referral_id_pk" PRIMARY KEY("clinic_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "referral_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referrals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"closed_at" timestamp with time zone,
	"previous_referral_id" uuid,
	"owner_id" uuid,
	"assessment_id" uuid,
	"assessed_at" timestamp with time zone,
	"calendar_version" integer,
	"birth_date_version" integer,
	"tier" text,
	"band" text,
	"top_tier" text DEFAULT 'self-care' NOT NULL,
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
	"spread" jsonb,
	"why" jsonb,
	"appointment_on" date,
	"cancelled_visit_on" date,
	"seen_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"corrected_at" timestamp with time zone,
	"decision" text,
	"urgency_was_right" boolean,
	"patient_reads" jsonb,
	"patient_reads_until" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referrals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "referrals_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "referrals_status_is_known" CHECK ("referrals"."status" in ('open', 'closed')),
	CONSTRAINT "referrals_tier_is_known" CHECK ("referrals"."tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care')),
	CONSTRAINT "referrals_top_tier_is_known" CHECK ("referrals"."top_tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care')),
	CONSTRAINT "referrals_patient_reads_until" CHECK ((patient_reads is null) = (patient_reads_until is null)),
	CONSTRAINT "referrals_target_is_before_deadline" CHECK (target_on < deadline_on),
	CONSTRAINT "referrals_last_entry_has_come" CHECK ("referrals"."last_entry_on" <= (("referrals"."assessed_at" at time zone 'UTC') + interval '14 hours')::date),
	CONSTRAINT "referrals_band_is_known" CHECK ("referrals"."band" in ('a', 'b')),
	CONSTRAINT "referrals_information_is_known" CHECK ("referrals"."information" in ('complete', 'more-needed', 'serious-item-unknown')),
	CONSTRAINT "referrals_decision_is_known" CHECK ("referrals"."decision" in ('claim', 'release', 'accept', 'raise-tier', 'change-tier', 'seen', 'missed', 'cancelled', 'discharge', 'request-emg', 'undo', 'decline-proposal', 'withdraw-proposal', 'acknowledge-corrections', 'read-notes', 'record-blood-results', 'call')),
	CONSTRAINT "referrals_labels_are_known" CHECK ("referrals"."labels" <@ array['not-sure', 'out-of-date', 'unconfirmed-area', 'unread-text', 'unwatched-text', 'human-review', 'rules-may-run', 'appointment-missed', 'appointment-cancelled', 'review-due', 'first-look-due']),
	CONSTRAINT "referrals_overdue_is_known" CHECK ("referrals"."overdue" in ('no', 'target', 'breach'))
);
--> statement-breakpoint
ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "refusal_counts" (
	"clinic_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"resource" text NOT NULL,
	"reason" text NOT NULL,
	"times" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "refusal_counts_key" PRIMARY KEY("clinic_id","person_id","role","action","resource","reason"),
	CONSTRAINT "refusal_counts_role_is_known" CHECK ("refusal_counts"."role" in ('patient', 'clinician', 'admin', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "refusal_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "refused_sign_ins" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "refused_sign_ins_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"account" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "snapshots" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"rule_set" text NOT NULL,
	"version" integer NOT NULL,
	"last_sequence" bigint NOT NULL,
	"input_digest" text NOT NULL,
	"content" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "snapshots_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"points" integer NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unsent_forms" (
	"holder" text NOT NULL,
	"submission" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unsent_forms_holder_submission_pk" PRIMARY KEY("holder","submission"),
	CONSTRAINT "unsent_forms_are_bounded" CHECK (octet_length(content) <= 65536 and holder ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "unsent_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_calendar" FOREIGN KEY ("clinic_id","calendar_version") REFERENCES "public"."clinic_calendars"("clinic_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_birth_date" FOREIGN KEY ("clinic_id","patient_id","birth_date_version") REFERENCES "public"."birth_dates"("clinic_id","patient_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "birth_dates" ADD CONSTRAINT "birth_dates_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_calendars" ADD CONSTRAINT "clinic_calendars_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_changes" ADD CONSTRAINT "clinic_changes_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_supersedes" FOREIGN KEY ("clinic_id","patient_id","supersedes") REFERENCES "public"."decisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_proposal" FOREIGN KEY ("clinic_id","patient_id","proposal_id") REFERENCES "public"."lowering_proposals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_reported_entry" FOREIGN KEY ("clinic_id","patient_id","reported_entry_id") REFERENCES "public"."journal_entries"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_journal_entry" FOREIGN KEY ("clinic_id","patient_id","journal_entry_id") REFERENCES "public"."journal_entries"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_checklist_response" FOREIGN KEY ("clinic_id","patient_id","checklist_response_id") REFERENCES "public"."checklist_responses"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_decision" FOREIGN KEY ("clinic_id","patient_id","decision_id") REFERENCES "public"."decisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_repeats" FOREIGN KEY ("clinic_id","patient_id","repeats") REFERENCES "public"."outbox_messages"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_counts" ADD CONSTRAINT "queue_counts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_previous" FOREIGN KEY ("clinic_id","patient_id","previous_referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refusal_counts" ADD CONSTRAINT "refusal_counts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_of_referral" ON "assessments" USING btree ("clinic_id","referral_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_events_of_patient" ON "audit_events" USING btree ("clinic_id","patient_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("clinic_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_looks" ON "audit_events" USING btree ("clinic_id","actor_person_id","resource_id","id") WHERE action = 'view-referral' and outcome = 'allowed';--> statement-breakpoint
CREATE INDEX "checklist_responses_of_patient" ON "checklist_responses" USING btree ("clinic_id","patient_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_superseded_once" ON "decisions" USING btree ("clinic_id","supersedes");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_per_proposal" ON "decisions" USING btree ("clinic_id","proposal_id");--> statement-breakpoint
CREATE INDEX "decisions_of_referral" ON "decisions" USING btree ("clinic_id","referral_id","sequence");--> statement-breakpoint
CREATE INDEX "drafts_by_age" ON "drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE INDEX "emg_requests_of_patient" ON "emg_requests" USING btree ("clinic_id","patient_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "emg_requests_one_draft_per_referral" ON "emg_requests" USING btree ("clinic_id","referral_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "history_events_of_patient" ON "history_events" USING btree ("clinic_id","patient_id","recorded_at");--> statement-breakpoint
CREATE INDEX "history_events_in_sequence" ON "history_events" USING btree ("clinic_id","patient_id","sequence");--> statement-breakpoint
CREATE INDEX "history_events_of_kind" ON "history_events" USING btree ("clinic_id","patient_id","kind");--> statement-breakpoint
CREATE INDEX "journal_entries_by_day" ON "journal_entries" USING btree ("clinic_id","patient_id","entry_date","recorded_at");--> statement-breakpoint
CREATE INDEX "lowering_proposals_of_referral" ON "lowering_proposals" USING btree ("clinic_id","referral_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_clinic_id_person_id_role_index" ON "memberships" USING btree ("clinic_id","person_id","role");--> statement-breakpoint
CREATE INDEX "memberships_person_id_index" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_messages_each_reminder_once" ON "outbox_messages" USING btree ("clinic_id","repeats","reminder");--> statement-breakpoint
CREATE INDEX "outbox_messages_unacknowledged" ON "outbox_messages" USING btree ("clinic_id","referral_id") WHERE is_urgent and acknowledged_at is null;--> statement-breakpoint
CREATE INDEX "outbox_messages_unsent" ON "outbox_messages" USING btree ("created_at") WHERE sent_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "outbox_messages_to_try" ON "outbox_messages" USING btree ("attempts","created_at") WHERE sent_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "patients_clinic_id_person_id_index" ON "patients" USING btree ("clinic_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "patients_clinic_id_hospital_number_index" ON "patients" USING btree ("clinic_id","hospital_number");--> statement-breakpoint
CREATE INDEX "patients_person_id_index" ON "patients" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "patients_search_key_index" ON "patients" USING gin ("search_key" extensions.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "patients_clinic_id_birth_date_index" ON "patients" USING btree ("clinic_id","birth_date");--> statement-breakpoint
CREATE INDEX "patients_of_corrected_birth_date" ON "patients" USING btree ("clinic_id","id") WHERE birth_date_version > 1;--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_index" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "referral_changes_opened" ON "referral_changes" USING btree ("clinic_id","opened");--> statement-breakpoint
CREATE INDEX "referral_changes_assessed" ON "referral_changes" USING btree ("clinic_id","assessed");--> statement-breakpoint
CREATE INDEX "referral_changes_proposed" ON "referral_changes" USING btree ("clinic_id","proposed");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_open_per_patient" ON "referrals" USING btree ("clinic_id","patient_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue_by_tier" ON "referrals" USING btree ("clinic_id","tier","place","order_key","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue_by_owner" ON "referrals" USING btree ("clinic_id","owner_id","place","order_key","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_queue_unowned" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and owner_id is null;--> statement-breakpoint
CREATE INDEX "referrals_queue_untiered" ON "referrals" USING btree ("clinic_id","information","place","order_key","id") WHERE status = 'open' and tier is null;--> statement-breakpoint
CREATE INDEX "referrals_queue_by_overdue" ON "referrals" USING btree ("clinic_id","overdue","place","order_key","id") WHERE status = 'open' and overdue <> 'no';--> statement-breakpoint
CREATE INDEX "referrals_first_looks" ON "referrals" USING btree ("clinic_id","first_look_by","patient_id") WHERE status = 'open' and first_look_by is not null;--> statement-breakpoint
CREATE INDEX "referrals_closed_unread" ON "referrals" USING btree ("clinic_id","closed_at","id") WHERE status = 'closed' and 'unread-text' = any(labels);--> statement-breakpoint
CREATE INDEX "referrals_by_calendar" ON "referrals" USING btree ("clinic_id","calendar_version") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "referrals_due" ON "referrals" USING btree ("next_change_on","clinic_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "refusal_counts_ending" ON "refusal_counts" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "refused_sign_ins_account_at_index" ON "refused_sign_ins" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "refused_sign_ins_at_index" ON "refused_sign_ins" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "submissions_created_at_index" ON "submissions" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "action_throttles_expires_at_index" ON "action_throttles" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_throttles_expires_at_index" ON "sign_in_throttles" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "unsent_forms_by_end" ON "unsent_forms" USING btree ("expires_at");--> statement-breakpoint
CREATE POLICY "assessments_read" ON "assessments" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "audit_events_read" ON "audit_events" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING ((clinic_id = (select app_clinic_id()) and (select app_role()) in ('auditor')) or (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and actor_person_id = (select app_person_id())));--> statement-breakpoint
CREATE POLICY "birth_dates_read" ON "birth_dates" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'admin', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "checklist_responses_read" ON "checklist_responses" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "checklist_responses_insert" ON "checklist_responses" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician') or patient_id = (select app_patient_id())) and recorded_by is not distinct from (select app_person_id()));--> statement-breakpoint
CREATE POLICY "clinic_calendars_read" ON "clinic_calendars" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'worker'));--> statement-breakpoint
CREATE POLICY "clinic_changes_read" ON "clinic_changes" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "clinics_read" ON "clinics" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (id = (select app_clinic_id()));--> statement-breakpoint
CREATE POLICY "clinics_update" ON "clinics" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (id = (select app_clinic_id()) and (select app_role()) in ('admin')) WITH CHECK (id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "decisions_read" ON "decisions" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker'));--> statement-breakpoint
CREATE POLICY "decisions_insert" ON "decisions" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and decided_by is not distinct from (select app_person_id()));--> statement-breakpoint
CREATE POLICY "drafts_read" ON "drafts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "drafts_insert" ON "drafts" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "drafts_update" ON "drafts" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())) WITH CHECK (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "drafts_delete" ON "drafts" AS PERMISSIVE FOR DELETE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id()));--> statement-breakpoint
CREATE POLICY "emg_requests_read" ON "emg_requests" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "emg_requests_insert" ON "emg_requests" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and created_by is not distinct from (select app_person_id()) and (signed_by is null or signed_by = (select app_person_id())));--> statement-breakpoint
CREATE POLICY "emg_requests_update" ON "emg_requests" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and (signed_by is null or signed_by = (select app_person_id())));--> statement-breakpoint
CREATE POLICY "history_events_read" ON "history_events" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "history_events_insert" ON "history_events" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())) and recorded_by is not distinct from (select app_person_id()) and ((select app_role()) in ('clinician', 'worker') or kind not in ('lab', 'examination', 'clinician-sighting', 'text-read', 'rules-may-run', 'contact-attempt', 'appointment', 'decision')) and (decision_id is null or exists (select from decisions as decision where decision.clinic_id = history_events.clinic_id and decision.id = history_events.decision_id and decision.decided_by = (select app_person_id()))));--> statement-breakpoint
CREATE POLICY "journal_entries_read" ON "journal_entries" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "journal_entries_insert" ON "journal_entries" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician') or patient_id = (select app_patient_id())) and recorded_by is not distinct from (select app_person_id()));--> statement-breakpoint
CREATE POLICY "lowering_proposals_read" ON "lowering_proposals" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "lowering_proposals_insert" ON "lowering_proposals" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and proposed_by is not distinct from (select app_person_id()));--> statement-breakpoint
CREATE POLICY "memberships_read" ON "memberships" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'auditor', 'worker'));--> statement-breakpoint
CREATE POLICY "memberships_insert" ON "memberships" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "memberships_update" ON "memberships" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "outbox_messages_read" ON "outbox_messages" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker'));--> statement-breakpoint
CREATE POLICY "outbox_messages_insert" ON "outbox_messages" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "outbox_messages_update" ON "outbox_messages" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker')) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'worker'));--> statement-breakpoint
CREATE POLICY "patients_read" ON "patients" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING ((clinic_id = (select app_clinic_id()) and id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'worker')));--> statement-breakpoint
CREATE POLICY "patients_insert" ON "patients" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin'));--> statement-breakpoint
CREATE POLICY "patients_update" ON "patients" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING ((clinic_id = (select app_clinic_id()) and id = (select app_patient_id())) or (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'))) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('admin'));--> statement-breakpoint
CREATE POLICY "queue_counts_read" ON "queue_counts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician', 'admin', 'auditor', 'worker'));--> statement-breakpoint
CREATE POLICY "referral_changes_read" ON "referral_changes" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "referrals_read" ON "referrals" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "referrals_update" ON "referrals" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician') or patient_id = (select app_patient_id()))) WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "snapshots_read" ON "snapshots" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "snapshots_insert" ON "snapshots" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "snapshots_update" ON "snapshots" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id()))) WITH CHECK (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician', 'worker') or patient_id = (select app_patient_id())));--> statement-breakpoint
CREATE POLICY "snapshots_delete" ON "snapshots" AS PERMISSIVE FOR DELETE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('worker'));--> statement-breakpoint
CREATE POLICY "submissions_read" ON "submissions" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "submissions_insert" ON "submissions" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "submissions_update" ON "submissions" AS PERMISSIVE FOR UPDATE TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id())) WITH CHECK (clinic_id = (select app_clinic_id()) and person_id = (select app_person_id()));