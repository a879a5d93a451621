ALTER TABLE "clinics" ADD COLUMN "emergency_takes_texts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "crisis_takes_texts" boolean DEFAULT false NOT NULL;