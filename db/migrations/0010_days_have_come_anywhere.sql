ALTER TABLE "assessments" DROP CONSTRAINT "assessments_day_has_come";--> statement-breakpoint
ALTER TABLE "birth_dates" DROP CONSTRAINT "birth_dates_birth_date_has_come";--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_examination_has_come";--> statement-breakpoint
ALTER TABLE "history_events" DROP CONSTRAINT "history_events_visit_has_come";--> statement-breakpoint
ALTER TABLE "patients" DROP CONSTRAINT "patients_birth_date_is_possible";--> statement-breakpoint
ALTER TABLE "referrals" DROP CONSTRAINT "referrals_last_entry_has_come";--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_day_has_come" CHECK ("assessments"."as_of" <= (("assessments"."assessed_at" at time zone 'UTC') + interval '14 hours')::date);--> statement-breakpoint
ALTER TABLE "birth_dates" ADD CONSTRAINT "birth_dates_birth_date_has_come" CHECK ("birth_dates"."birth_date" <= (("birth_dates"."recorded_at" at time zone 'UTC') + interval '14 hours')::date);--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_examination_has_come" CHECK ("decisions"."examined_on" <= (("decisions"."decided_at" at time zone 'UTC') + interval '14 hours')::date);--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_visit_has_come" CHECK (not (kind = 'appointment' and body ->> 'state' in ('seen', 'missed') and (body ->> 'on')::date > ((recorded_at at time zone 'UTC') + interval '14 hours')::date));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_birth_date_is_possible" CHECK (birth_date between date '1900-01-01' and ((created_at at time zone 'UTC') + interval '14 hours')::date);--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_last_entry_has_come" CHECK ("referrals"."last_entry_on" <= (("referrals"."assessed_at" at time zone 'UTC') + interval '14 hours')::date);