-- What was counted in another way is counted anew.
delete from sign_in_throttles;--> statement-breakpoint
ALTER TABLE "sign_in_throttles" ADD COLUMN "points" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_throttles" ADD COLUMN "counted_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_throttles" DROP COLUMN "failures";
