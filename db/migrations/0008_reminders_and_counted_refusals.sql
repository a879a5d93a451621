CREATE TABLE "refusal_counts" (
	"clinic_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"resource" text NOT NULL,
	"reason" text NOT NULL,
	"times" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "refusal_counts_key" PRIMARY KEY("clinic_id","person_id","role","action","resource","reason")
);--> statement-breakpoint
ALTER TABLE "refusal_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "assessments_of_referral";--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "times" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "unacknowledged_minutes" smallint DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "is_urgent" boolean GENERATED ALWAYS AS (kind in ('serious-finding', 'emergency-told-again', 'unacknowledged') or coalesce(kind = 'place-rose' and (body ->> 'place')::integer <= 3, false)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "acknowledged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "repeats" uuid;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "reminder" smallint;--> statement-breakpoint
ALTER TABLE "refusal_counts" ADD CONSTRAINT "refusal_counts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "refusal_counts_ending" ON "refusal_counts" USING btree ("ends_at");--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_key_of_patient" UNIQUE("clinic_id","patient_id","id");--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_repeats" FOREIGN KEY ("clinic_id","patient_id","repeats") REFERENCES "public"."outbox_messages"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_messages_each_reminder_once" ON "outbox_messages" USING btree ("clinic_id","repeats","reminder");--> statement-breakpoint
CREATE INDEX "outbox_messages_unacknowledged" ON "outbox_messages" USING btree ("clinic_id","referral_id") WHERE is_urgent and acknowledged_at is null;--> statement-breakpoint
CREATE INDEX "assessments_of_referral" ON "assessments" USING btree ("clinic_id","referral_id","sequence");--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_unacknowledged_minutes_in_range" CHECK (unacknowledged_minutes between 5 and 1440);--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_reminder_is_whole" CHECK ((kind = 'unacknowledged') = (repeats is not null) and (repeats is null) = (reminder is null));
