ALTER TABLE "assessments" ADD CONSTRAINT "assessments_day_has_come" CHECK ("assessments"."as_of" <= ("assessments"."assessed_at" at time zone 'UTC')::date + 1);--> statement-breakpoint
ALTER TABLE "birth_dates" ADD CONSTRAINT "birth_dates_birth_date_has_come" CHECK ("birth_dates"."birth_date" <= ("birth_dates"."recorded_at" at time zone 'UTC')::date + 1);--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_examination_has_come" CHECK ("decisions"."examined_on" <= ("decisions"."decided_at" at time zone 'UTC')::date + 1);--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_day_has_come" CHECK (day <= recorded_on);--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_since_has_come" CHECK ((body ->> 'since')::date <= recorded_on);--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_onset_has_come" CHECK ((body ->> 'onset')::date <= recorded_on);--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_visit_has_come" CHECK (not (kind = 'appointment' and body ->> 'state' in ('seen', 'missed') and (body ->> 'on')::date > recorded_on + 1));--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_day_has_come" CHECK (entry_date <= (recorded_at at time zone zone)::date);--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_target_is_before_deadline" CHECK (target_on < deadline_on);--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_last_entry_has_come" CHECK ("referrals"."last_entry_on" <= ("referrals"."assessed_at" at time zone 'UTC')::date + 1);