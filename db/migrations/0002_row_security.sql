-- Policies bind the owner as well: drizzle only enables row security, it never forces it.
do $$
declare clinic_table regclass;
begin
  for clinic_table in
    select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
  loop
    execute format('alter table %s force row level security', clinic_table);
  end loop;
end $$;
--> statement-breakpoint
-- What the owner may see and change: what sign-in, setting up a clinic, counting and the worker's lists need.
create policy clinics_owner on clinics to current_user using (true) with check (true);
--> statement-breakpoint
create policy memberships_owner on memberships to current_user using (true) with check (true);
--> statement-breakpoint
create policy patients_owner on patients to current_user using (true) with check (true);
--> statement-breakpoint
create policy queue_counts_owner on queue_counts to current_user using (true) with check (true);
--> statement-breakpoint
create policy audit_events_owner_append on audit_events for insert to current_user with check (true);
--> statement-breakpoint
create policy audit_events_owner_read on audit_events for select to current_user using (true);
--> statement-breakpoint
create policy referrals_owner_read on referrals for select to current_user using (true);
--> statement-breakpoint
create policy outbox_messages_owner_read on outbox_messages for select to current_user using (true);
--> statement-breakpoint
create policy submissions_owner_read on submissions for select to current_user using (true);
--> statement-breakpoint
create policy submissions_owner_forget on submissions for delete to current_user using (true);
--> statement-breakpoint
-- The owner finds and deletes the old ones, by their age alone.
create policy drafts_owner_read on drafts for select to current_user using (true);
--> statement-breakpoint
create policy drafts_owner_forget on drafts for delete to current_user using (true);
--> statement-breakpoint
create policy clinic_calendars_owner_append on clinic_calendars for insert to current_user with check (true);
--> statement-breakpoint
create policy birth_dates_owner_append on birth_dates for insert to current_user with check (true);
--> statement-breakpoint
create policy clinic_changes_owner on clinic_changes to current_user using (true) with check (true);
--> statement-breakpoint
create policy referral_changes_owner on referral_changes to current_user using (true) with check (true);
--> statement-breakpoint
-- Nobody is granted the table: the functions below run as the owner, and answer only who knows the holder.
create policy unsent_forms_owner on unsent_forms to current_user using (true) with check (true);
--> statement-breakpoint
create policy outbox_messages_owner_claim on outbox_messages for update to current_user using (true) with check (true);
--> statement-breakpoint
create policy assessments_owner_read on assessments for select to current_user using (true);
--> statement-breakpoint
create policy assessments_owner_append on assessments for insert to current_user with check (true);
--> statement-breakpoint
create policy referrals_owner_open on referrals for insert to current_user with check (true);
--> statement-breakpoint
create policy referrals_owner_assess on referrals for update to current_user using (true) with check (true);
--> statement-breakpoint
create policy outbox_messages_owner_append on outbox_messages for insert to current_user with check (true);
--> statement-breakpoint
create policy history_events_owner_read on history_events for select to current_user using (true);
--> statement-breakpoint
create policy decisions_owner_read on decisions for select to current_user using (true);
--> statement-breakpoint
create policy refusal_counts_owner on refusal_counts to current_user using (true) with check (true);
--> statement-breakpoint
grant usage on schema public to flicker_app, flicker_sign_in, flicker_worker;
--> statement-breakpoint
grant usage on sequence history_event_sequence to flicker_app, flicker_worker;
--> statement-breakpoint
-- What the web process may do, row by row as the policies say.
grant select, insert, update, delete on action_throttles, drafts to flicker_app;
--> statement-breakpoint
grant select on
  assessments, audit_events, birth_dates, clinic_calendars, clinic_changes, clinics, queue_counts,
  referral_changes, referrals, rule_sets
  to flicker_app;
--> statement-breakpoint
grant select, insert on
  checklist_responses, decisions, emg_requests, history_events, journal_entries, lowering_proposals,
  memberships, outbox_messages, patients, submissions
  to flicker_app;
--> statement-breakpoint
grant select, insert, update on snapshots to flicker_app;
--> statement-breakpoint
grant update (name, zone, phone, working_weekdays, holidays, unacknowledged_minutes) on clinics to flicker_app;
--> statement-breakpoint
grant update (status, version, content, content_hash, updated_at, signed_by, signed_at) on emg_requests to flicker_app;
--> statement-breakpoint
grant update (name, role, ended_at) on memberships to flicker_app;
--> statement-breakpoint
grant update (withdrawn_at) on outbox_messages to flicker_app;
--> statement-breakpoint
grant update (name, birth_date, sex, hospital_number, phone, zone, language) on patients to flicker_app;
--> statement-breakpoint
grant update (
  status, closed_at, owner_id, appointment_on, cancelled_visit_on, seen_at, decided_at, corrected_at, decision,
  urgency_was_right, patient_reads, patient_reads_until, version
) on referrals to flicker_app;
--> statement-breakpoint
grant update (result) on submissions to flicker_app;
--> statement-breakpoint
-- What the worker may do.
grant select on
  assessments, birth_dates, checklist_responses, clinic_calendars, clinic_changes, clinics, decisions,
  journal_entries, memberships, outbox_messages, patients, queue_counts, referral_changes, referrals
  to flicker_worker;
--> statement-breakpoint
grant select, insert on history_events, rule_sets to flicker_worker;
--> statement-breakpoint
grant select, insert, update, delete on snapshots to flicker_worker;
--> statement-breakpoint
grant update (sent_at) on outbox_messages to flicker_worker;
--> statement-breakpoint
-- What signing in may do.
grant select, insert, update, delete on sign_in_throttles to flicker_sign_in;
--> statement-breakpoint
-- Not in the tables' own file: a referral names its newest assessment, an assessment names its referral.
alter table referrals add constraint referrals_assessment
  foreign key (clinic_id, patient_id, assessment_id) references assessments (clinic_id, patient_id, id);
