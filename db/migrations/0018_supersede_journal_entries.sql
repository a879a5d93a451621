ALTER TABLE "journal_entries" ADD COLUMN "supersedes" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "corrected_at" timestamp with time zone;