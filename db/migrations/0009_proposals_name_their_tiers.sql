ALTER TABLE "lowering_proposals" ADD COLUMN "from_tier" text;--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD COLUMN "to_tier" text;