ALTER TABLE "clinics" ADD COLUMN "takes_any_time" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Who is held to say now: not the owner of the table, nor a clinic that takes any time.
create function says_any_time(of_table oid, clinic uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select pg_has_role(session_user, (select relowner from pg_class where oid = of_table), 'member')
    or exists (select from public.clinics where id = clinic and takes_any_time)
$$;
--> statement-breakpoint
-- Called for a time that is not now. The worker says when its job began; a referral also when a decision about it was made, which an
-- undo puts back.
create function refuse_other_time() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  said timestamptz;
begin
  if public.says_any_time(tg_relid, (to_jsonb(new) ->> 'clinic_id')::uuid) then return new; end if;
  execute format('select ($1).%I', tg_argv[0]) into said using new;
  if public.app_role() = 'worker' and said <= clock_timestamp() then return new; end if;
  if tg_argv[1] = 'now or as decided' then
    if exists (select from public.decisions as decision where decision.clinic_id = new.clinic_id
      and decision.referral_id = new.id and decision.decided_at = said) then return new; end if;
  end if;
  raise exception 'a row says the time at which it is written'
    using errcode = 'check_violation', constraint = tg_table_name || '_' || tg_argv[0] || '_is_now';
end $$;
--> statement-breakpoint
-- Every moment at which something was done. Within a minute: a request waits its turn after it has asked for the time, and the
-- server's clock can be set back or be another server's after a failure.
do $$
declare
  held record;
begin
  for held in
    select * from (values
      ('assessments', 'assessed_at', 'now'), ('checklist_responses', 'recorded_at', 'now'),
      ('decisions', 'decided_at', 'now'), ('drafts', 'saved_at', 'now'),
      ('emg_requests', 'created_at', 'now'), ('emg_requests', 'updated_at', 'now'), ('emg_requests', 'signed_at', 'now'),
      ('history_events', 'recorded_at', 'now'), ('journal_entries', 'recorded_at', 'now'),
      ('lowering_proposals', 'proposed_at', 'now'),
      ('memberships', 'created_at', 'now'), ('memberships', 'ended_at', 'now'),
      ('outbox_messages', 'created_at', 'now'), ('outbox_messages', 'sent_at', 'now'),
      ('outbox_messages', 'withdrawn_at', 'now'), ('outbox_messages', 'not_before', 'in five minutes'),
      ('patients', 'created_at', 'now'),
      ('referrals', 'opened_at', 'now'), ('referrals', 'closed_at', 'now'),
      ('referrals', 'corrected_at', 'now'), ('referrals', 'seen_at', 'now or as decided'),
      ('referrals', 'decided_at', 'now or as decided'), ('referrals', 'patient_reads_until', 'in five minutes'),
      ('rule_sets', 'first_live_at', 'now'), ('snapshots', 'made_at', 'now'), ('submissions', 'created_at', 'now')
    ) as held (of_table, of_column, says)
  loop
    execute format(
      'create trigger %1$s_%2$s_is_now before insert on %1$s for each row when (
         new.%2$s not between now() + %4$L - interval ''1 minute'' and clock_timestamp() + %4$L + interval ''1 minute'')
         execute function refuse_other_time(%2$L, %3$L);
       create trigger %1$s_%2$s_stays_or_is_now before update on %1$s for each row when (
         new.%2$s is distinct from old.%2$s
         and new.%2$s not between now() + %4$L - interval ''1 minute'' and clock_timestamp() + %4$L + interval ''1 minute'')
         execute function refuse_other_time(%2$L, %3$L)',
      held.of_table, held.of_column, held.says,
      case held.says when 'in five minutes' then interval '5 minutes' else interval '0' end);
  end loop;
end $$;
--> statement-breakpoint
-- The day on which something became known is that of its moment, in the patient's own zone; what that day was only their row can say.
create or replace function refuse_recorded_on_to_come() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  today constant date := (select (new.recorded_at at time zone patient.zone)::date from public.patients as patient
    where patient.clinic_id = new.clinic_id and patient.id = new.patient_id);
begin
  if (new.recorded_on <= today) is not true then
    raise exception 'an event is not recorded on a day that has not come'
      using errcode = 'check_violation', constraint = 'history_events_recorded_on_has_come';
  end if;
  if new.recorded_on < today and not public.says_any_time(tg_relid, new.clinic_id) then
    raise exception 'an event is recorded on the day on which it is written'
      using errcode = 'check_violation', constraint = 'history_events_recorded_on_is_now';
  end if;
  return new;
end $$;
--> statement-breakpoint
create function refuse_other_ending() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if pg_has_role(session_user, (select relowner from pg_class where oid = tg_relid), 'member') then return new; end if;
  raise exception 'a message begins unsent, and ends once'
    using errcode = 'check_violation', constraint = 'outbox_messages_end_once';
end $$;
--> statement-breakpoint
create trigger outbox_messages_begin_unsent before insert on outbox_messages
  for each row when (
    num_nonnulls(new.withdrawn_at, new.sent_at, new.next_attempt_at, new.acknowledged_at) > 0 or new.attempts <> 0)
  execute function refuse_other_ending();
--> statement-breakpoint
create trigger outbox_messages_end_once before update on outbox_messages
  for each row when (
    (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    or (old.sent_at is not null and new.sent_at is distinct from old.sent_at)
    or (old.acknowledged_at is not null and new.acknowledged_at is distinct from old.acknowledged_at))
  execute function refuse_other_ending();
--> statement-breakpoint
grant execute on function says_any_time to flicker_app, flicker_worker;
