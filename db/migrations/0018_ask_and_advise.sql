CREATE TABLE "patient_messages" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" text,
	"questions" text[] DEFAULT '{}' NOT NULL,
	"tests" text[] DEFAULT '{}' NOT NULL,
	"reply_by" date,
	"written_by" uuid NOT NULL,
	"writer" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"sequence" bigint DEFAULT nextval('history_event_sequence') NOT NULL,
	"is_withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "patient_messages_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_messages_key_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "patient_messages_one_per_decision" UNIQUE("clinic_id","decision_id"),
	CONSTRAINT "patient_messages_kind_is_known" CHECK ("patient_messages"."kind" in ('question', 'advice')),
	CONSTRAINT "patient_messages_tests_are_known" CHECK ("patient_messages"."tests" <@ array['bloods', 'emg', 'scan', 'heart-tracing']),
	CONSTRAINT "patient_messages_question_has_a_day" CHECK ((kind = 'question') = (reply_by is not null) and (kind = 'question' or questions = '{}')),
	CONSTRAINT "patient_messages_say_something" CHECK (coalesce(btrim(words) <> '', questions <> '{}' and words is null))
);
--> statement-breakpoint
ALTER TABLE "patient_messages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_kind_is_known";
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_reason_code_is_known";
--> statement-breakpoint
ALTER TABLE "queue_counts" DROP CONSTRAINT "queue_counts_waits_for_is_known";
--> statement-breakpoint
ALTER TABLE "referrals" DROP CONSTRAINT "referrals_decision_is_known";
--> statement-breakpoint
ALTER TABLE "referrals" DROP CONSTRAINT "referrals_waits_for_is_known";
--> statement-breakpoint
DROP INDEX "referrals_queue_to_decide";
--> statement-breakpoint
DROP INDEX "referrals_queue_to_look_at";
--> statement-breakpoint
DROP INDEX "referrals_queue_with_emg";
--> statement-breakpoint
drop trigger record_move on referrals;
--> statement-breakpoint
ALTER TABLE "referrals" drop column "waits_for";
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "question_id" uuid;
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "reply_by" date;
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "has_replied" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "rose_since_asked" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "waits_for" text GENERATED ALWAYS AS (case when first_look_by is not null then 'first-look' when emg_request = 'draft' then 'signature' when has_replied then 'decision' when appointment_on is not null then 'visit' when emg_request = 'signed' then 'emg-lab' when reply_by is not null and not rose_since_asked and coalesce(tier not in ('emergency', 'immediate'), true) then 'reply' when seen_at is not null then 'nobody' when tier in ('monitor', 'self-care') then 'patient' else 'decision' end) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD COLUMN "note" text;
--> statement-breakpoint
ALTER TABLE "patient_messages" ADD CONSTRAINT "patient_messages_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "patient_messages" ADD CONSTRAINT "patient_messages_decision" FOREIGN KEY ("clinic_id","patient_id","decision_id") REFERENCES "public"."decisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "patient_messages_of_patient" ON "patient_messages" USING btree ("clinic_id","patient_id","sequence");
--> statement-breakpoint
CREATE INDEX "referrals_queue_asked" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and (reply_by is not null or has_replied);
--> statement-breakpoint
CREATE INDEX "referrals_queue_to_look_at" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and waits_for = 'first-look';
--> statement-breakpoint
CREATE INDEX "referrals_queue_with_emg" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and waits_for in ('signature', 'emg-lab');
--> statement-breakpoint
CREATE INDEX "referrals_queue_to_decide" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and waits_for in ('first-look', 'signature', 'decision', 'visit', 'reply');
--> statement-breakpoint
ALTER TABLE "checklist_responses" ADD CONSTRAINT "checklist_responses_note_is_a_reply" CHECK (note is null or page = 'reply');
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_kind_is_known" CHECK ("decisions"."kind" in ('claim', 'release', 'accept', 'raise-tier', 'change-tier', 'ask', 'advise', 'seen', 'missed', 'cancelled', 'discharge', 'request-emg', 'undo', 'decline-proposal', 'withdraw-proposal', 'acknowledge-corrections', 'read-notes', 'record-blood-results', 'call'));
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_reason_code_is_known" CHECK ("decisions"."reason_code" in ('found-at-examination', 'read-in-a-note', 'reported-by-phone', 'test-result', 'judgement', 'examined-normal', 'examined-no-sign', 'explained-otherwise', 'answer-was-mistaken', 'already-investigated', 'being-treated', 'tests-first', 'while-waiting', 'in-care-elsewhere', 'patient-does-not-want', 'goes-now', 'does-not-go', 'left-message', 'no-answer', 'later-than-deadline', 'other'));
--> statement-breakpoint
ALTER TABLE "queue_counts" ADD CONSTRAINT "queue_counts_waits_for_is_known" CHECK ("queue_counts"."waits_for" in ('first-look', 'signature', 'decision', 'visit', 'emg-lab', 'reply', 'nobody', 'patient'));
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_decision_is_known" CHECK ("referrals"."decision" in ('claim', 'release', 'accept', 'raise-tier', 'change-tier', 'ask', 'advise', 'seen', 'missed', 'cancelled', 'discharge', 'request-emg', 'undo', 'decline-proposal', 'withdraw-proposal', 'acknowledge-corrections', 'read-notes', 'record-blood-results', 'call'));
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_waits_for_is_known" CHECK ("referrals"."waits_for" in ('first-look', 'signature', 'decision', 'visit', 'emg-lab', 'reply', 'nobody', 'patient'));
--> statement-breakpoint
CREATE POLICY "patient_messages_read" ON "patient_messages" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and ((select app_role()) in ('clinician') or patient_id = (select app_patient_id())));
--> statement-breakpoint
CREATE POLICY "patient_messages_insert" ON "patient_messages" AS PERMISSIVE FOR INSERT TO "flicker_app", "flicker_worker" WITH CHECK (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician') and written_by is not distinct from (select app_person_id()) and not is_withdrawn);
--> statement-breakpoint
create constraint trigger record_move after update on referrals
  deferrable initially deferred for each row when (
    (new.status, new.tier, new.information, new.overdue, new.place, new.waits_for, new.assessment_id)
      is distinct from (old.status, old.tier, old.information, old.overdue, old.place, old.waits_for, old.assessment_id))
  execute function record_change_of_queue();
--> statement-breakpoint
-- As before, but written advice lowers as well.
create or replace function tiers_lowered(clinic uuid, decision uuid) returns integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  with made as (
    select * from public.decisions
    where clinic_id = clinic and id = decision and kind in ('change-tier', 'advise', 'discharge')
      and examined_on is null and proposal_id is null
  ), made_before as (
    select step.*, step.examined_on is not null or step.proposal_id is not null as is_covered
    from made join public.decisions as step on step.clinic_id = clinic and step.referral_id = made.referral_id
    where step.kind in ('change-tier', 'advise', 'discharge') and not exists (
      select from public.decisions as undo where undo.clinic_id = clinic and undo.supersedes = step.id
    )
  ), uncovered as (
    select min(public.tier_rank(step.top_tier_before)) as highest
    from made join made_before as step on step.decided_by = made.decided_by and not step.is_covered
    where not exists (
      select from made_before as later where later.is_covered and later.sequence > step.sequence
    )
  )
  select coalesce(max(public.tier_rank(
    case when referral.status = 'closed' then 'self-care' else referral.top_tier end
  ) - uncovered.highest), 0)
  from made join public.referrals as referral on referral.clinic_id = clinic and referral.id = made.referral_id, uncovered
$$;
--> statement-breakpoint
-- As before, but written advice ends findings as well.
create or replace function rules_that_may_end(clinic uuid, referral uuid, decision uuid) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  with made as (
    select * from public.decisions
    where clinic_id = clinic and id = decision and referral_id = referral and public.app_role() = 'clinician'
      and decided_by = public.app_person_id() and xmin = pg_current_xact_id()::xid
  ), undone as (
    select assessment.* from made
    join public.decisions as before on made.kind = 'undo'
      and before.clinic_id = clinic and before.id = made.supersedes
    join public.assessments as assessment on assessment.clinic_id = clinic and assessment.referral_id = referral
      and assessment.cause = before.kind and assessment.assessed_at = before.decided_at
    where decision is not null
  )
  select coalesce(array_agg(rule), '{}') from (
    select jsonb_array_elements_text(event.body -> 'closes') as rule
    from made join public.history_events as event on made.kind in ('change-tier', 'advise', 'discharge')
      and event.clinic_id = clinic and event.decision_id = made.id and event.kind = 'decision'
    union all
    select unnest(undone.open_rules) from undone
    except
    select unnest(earlier.open_rules) from undone cross join lateral (
      select assessment.open_rules from public.assessments as assessment
      where assessment.clinic_id = clinic and assessment.referral_id = referral
        and assessment.sequence < undone.sequence
      order by assessment.sequence desc limit 1
    ) as earlier
  ) as ends
$$;
--> statement-breakpoint
alter table patient_messages force row level security;
--> statement-breakpoint
-- For the two functions below.
create policy patient_messages_owner on patient_messages to current_user using (true) with check (true);
--> statement-breakpoint
-- Written out, since the two tables name each other.
alter table referrals add constraint referrals_question foreign key (clinic_id, patient_id, question_id)
  references patient_messages (clinic_id, patient_id, id);
--> statement-breakpoint
grant select, insert on patient_messages to flicker_app;
--> statement-breakpoint
grant update (question_id, reply_by, has_replied, rose_since_asked) on referrals to flicker_app;
--> statement-breakpoint
create trigger patient_messages_written_at_is_now before insert on patient_messages for each row when (
  new.written_at not between now() - interval '1 minute' and clock_timestamp() + interval '1 minute')
  execute function refuse_other_time('written_at', 'now');
--> statement-breakpoint
-- A reply names a question to this patient; the case comes back with it, whatever was decided meanwhile.
create function keep_reply_of_referral() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.patient_messages where clinic_id = new.clinic_id and patient_id = new.patient_id
    and id = new.checklist_id and kind = 'question') then
    raise exception 'a reply answers a question to its patient' using errcode = 'check_violation';
  end if;
  update public.referrals set has_replied = true, version = version + 1
    where clinic_id = new.clinic_id and patient_id = new.patient_id and question_id = new.checklist_id and status = 'open';
  return null;
end $$;
--> statement-breakpoint
create trigger keep_reply after insert on checklist_responses
  for each row when (new.page = 'reply') execute function keep_reply_of_referral();
--> statement-breakpoint
-- A question keeps no case from the clinic that has become more urgent since.
create function keep_rise_since_asked() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.rose_since_asked := true;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_rise before update of place on referrals
  for each row when (new.place < old.place and old.reply_by is not null) execute function keep_rise_since_asked();
--> statement-breakpoint
-- What was written with a decision goes with it.
create function withdraw_patient_message() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.patient_messages set is_withdrawn = true where clinic_id = new.clinic_id and decision_id = new.supersedes;
  return null;
end $$;
--> statement-breakpoint
create trigger withdraw_message after insert on decisions
  for each row when (new.kind = 'undo') execute function withdraw_patient_message();
