-- A row names the patient of what it names, so that none joins one patient with another's. The patient's own key follows from the referral's.
ALTER TABLE "assessments" DROP CONSTRAINT "assessments_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "assessments" DROP CONSTRAINT "assessments_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "checklist_responses" DROP CONSTRAINT "checklist_responses_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "checklist_responses" DROP CONSTRAINT "checklist_responses_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_clinic_id_supersedes_decisions_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_clinic_id_proposal_id_lowering_proposals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "drafts" DROP CONSTRAINT "drafts_clinic_id_reported_entry_id_journal_entries_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "emg_requests" DROP CONSTRAINT "emg_requests_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "emg_requests" DROP CONSTRAINT "emg_requests_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "history_events" DROP CONSTRAINT "history_events_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "history_events" DROP CONSTRAINT "history_events_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "history_events" DROP CONSTRAINT "history_events_clinic_id_journal_entry_id_journal_entries_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "history_events" DROP CONSTRAINT "history_events_clinic_id_checklist_response_id_checklist_responses_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "history_events" DROP CONSTRAINT "history_events_clinic_id_decision_id_decisions_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "journal_entries" DROP CONSTRAINT "journal_entries_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "journal_entries" DROP CONSTRAINT "journal_entries_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "lowering_proposals" DROP CONSTRAINT "lowering_proposals_clinic_id_patient_id_patients_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "lowering_proposals" DROP CONSTRAINT "lowering_proposals_clinic_id_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
ALTER TABLE "referrals" DROP CONSTRAINT "referrals_clinic_id_previous_referral_id_referrals_clinic_id_id_fk";
--> statement-breakpoint
DROP INDEX "assessments_of_patient";
--> statement-breakpoint
DROP INDEX "referrals_of_patient";
--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_key_of_patient" UNIQUE("clinic_id","patient_id","id");
--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_key_of_patient" UNIQUE("clinic_id","patient_id","id");
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_key_of_patient" UNIQUE("clinic_id","patient_id","id");
--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_key_of_patient" UNIQUE("clinic_id","patient_id","id");
--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_key_of_patient" UNIQUE("clinic_id","patient_id","id");
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_key_of_patient" UNIQUE("clinic_id","patient_id","id");
--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_supersedes" FOREIGN KEY ("clinic_id","patient_id","supersedes") REFERENCES "public"."decisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_proposal" FOREIGN KEY ("clinic_id","patient_id","proposal_id") REFERENCES "public"."lowering_proposals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_reported_entry" FOREIGN KEY ("clinic_id","patient_id","reported_entry_id") REFERENCES "public"."journal_entries"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "emg_requests" ADD CONSTRAINT "emg_requests_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_journal_entry" FOREIGN KEY ("clinic_id","patient_id","journal_entry_id") REFERENCES "public"."journal_entries"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_checklist_response" FOREIGN KEY ("clinic_id","patient_id","checklist_response_id") REFERENCES "public"."checklist_responses"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_decision" FOREIGN KEY ("clinic_id","patient_id","decision_id") REFERENCES "public"."decisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "lowering_proposals" ADD CONSTRAINT "lowering_proposals_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_referral" FOREIGN KEY ("clinic_id","patient_id","referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_previous" FOREIGN KEY ("clinic_id","patient_id","previous_referral_id") REFERENCES "public"."referrals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Not in the tables' own file: a referral names its newest assessment, an assessment names its referral.
ALTER TABLE "referrals" DROP CONSTRAINT "referrals_assessment", ADD CONSTRAINT "referrals_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id");
