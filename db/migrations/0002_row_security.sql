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
-- Append-only is a matter of grants: a refused change raises 42501 instead of touching no row in silence.
grant usage on schema public to flicker_app, flicker_worker;
--> statement-breakpoint
grant select, insert on journal_entries, checklist_responses, history_events, assessments, decisions
  to flicker_app;
--> statement-breakpoint
grant select on audit_events, queue_counts, rule_sets, clinics, memberships to flicker_app;
--> statement-breakpoint
grant update (name, zone, phone, working_weekdays, holidays) on clinics to flicker_app;
--> statement-breakpoint
grant insert, update (name, role, ended_at) on memberships to flicker_app;
--> statement-breakpoint
grant select, insert,
  update (name, birth_date, sex, hospital_number, phone, zone, language) on patients to flicker_app;
--> statement-breakpoint
grant select, insert, update on referrals, emg_requests to flicker_app;
--> statement-breakpoint
grant select, insert, update (result) on submissions to flicker_app;
--> statement-breakpoint
grant insert on outbox_messages to flicker_app;
--> statement-breakpoint
grant select, insert, update, delete on sign_in_throttles, action_throttles to flicker_app;
--> statement-breakpoint
grant select on clinics, memberships, patients, referrals, journal_entries, checklist_responses,
  history_events, assessments, decisions, outbox_messages, queue_counts, rule_sets to flicker_worker;
--> statement-breakpoint
grant insert on referrals, history_events, assessments, outbox_messages, rule_sets to flicker_worker;
--> statement-breakpoint
grant update on referrals to flicker_worker;
--> statement-breakpoint
grant update (sent_at, attempts) on outbox_messages to flicker_worker;
--> statement-breakpoint
-- Not in the tables' own file: a referral names its newest assessment, an assessment names its referral.
alter table referrals add constraint referrals_assessment
  foreign key (clinic_id, assessment_id) references assessments (clinic_id, id);
--> statement-breakpoint
create function refuse_change_after_signature() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a signed EMG request does not change' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger signed_emg_requests_stay before update or delete on emg_requests
  for each row when (old.status = 'signed') execute function refuse_change_after_signature();
