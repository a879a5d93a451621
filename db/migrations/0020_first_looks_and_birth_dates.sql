DROP INDEX "patients_clinic_id_name_key_index";--> statement-breakpoint
DROP INDEX "patients_clinic_id_family_key_index";--> statement-breakpoint
CREATE INDEX "referrals_first_looks" ON "referrals" USING btree ("clinic_id","first_look_by") WHERE status = 'open' and first_look_by is not null;--> statement-breakpoint
ALTER TABLE "patients" DROP COLUMN "name_key";--> statement-breakpoint
ALTER TABLE "patients" DROP COLUMN "family_key";--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_birth_date_is_possible" CHECK (birth_date between date '1900-01-01' and (created_at at time zone 'UTC')::date + 1);