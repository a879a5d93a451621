drop trigger record_move on referrals;
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "emg_request" text;
--> statement-breakpoint
-- The owner reads these requests this once.
create policy emg_requests_owner_once on emg_requests for select to current_user using (true);
--> statement-breakpoint
update referrals as referral set emg_request = newest.status
from (
  select distinct on (clinic_id, referral_id) clinic_id, referral_id, status
  from emg_requests order by clinic_id, referral_id, sequence desc
) as newest
where newest.clinic_id = referral.clinic_id and newest.referral_id = referral.id;
--> statement-breakpoint
drop policy emg_requests_owner_once on emg_requests;
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "waits_for" text GENERATED ALWAYS AS (case when first_look_by is not null then 'first-look' when emg_request = 'draft' then 'signature' when appointment_on is not null then 'visit' when emg_request = 'signed' then 'emg-lab' when seen_at is not null then 'nobody' when tier in ('monitor', 'self-care') then 'patient' else 'decision' end) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_emg_request_is_known" CHECK ("referrals"."emg_request" in ('draft', 'signed'));
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_waits_for_is_known" CHECK ("referrals"."waits_for" in ('first-look', 'signature', 'decision', 'visit', 'emg-lab', 'nobody', 'patient'));
--> statement-breakpoint
delete from queue_counts;
--> statement-breakpoint
ALTER TABLE "queue_counts" DROP CONSTRAINT "queue_counts_clinic_id_tier_information_overdue_pk";
--> statement-breakpoint
ALTER TABLE "queue_counts" ADD COLUMN "place" smallint NOT NULL;
--> statement-breakpoint
ALTER TABLE "queue_counts" ADD COLUMN "waits_for" text NOT NULL;
--> statement-breakpoint
ALTER TABLE "queue_counts" ADD CONSTRAINT "queue_counts_key" PRIMARY KEY("clinic_id","tier","information","overdue","place","waits_for");
--> statement-breakpoint
ALTER TABLE "queue_counts" ADD CONSTRAINT "queue_counts_waits_for_is_known" CHECK ("queue_counts"."waits_for" in ('first-look', 'signature', 'decision', 'visit', 'emg-lab', 'nobody', 'patient'));
--> statement-breakpoint
DROP INDEX "referrals_first_looks";
--> statement-breakpoint
CREATE INDEX "referrals_queue_to_decide" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and waits_for in ('first-look', 'signature', 'decision', 'visit');
--> statement-breakpoint
CREATE INDEX "referrals_queue_to_look_at" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and waits_for = 'first-look';
--> statement-breakpoint
CREATE INDEX "referrals_queue_unread" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and 'unread-text' = any(labels);
--> statement-breakpoint
CREATE INDEX "referrals_queue_booked" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and appointment_on is not null;
--> statement-breakpoint
CREATE INDEX "referrals_first_looks" ON "referrals" USING btree ("clinic_id","first_look_by","patient_id","place") WHERE status = 'open' and first_look_by is not null;
--> statement-breakpoint
insert into queue_counts (clinic_id, tier, information, overdue, place, waits_for, open_count)
select clinic_id, coalesce(tier, 'none'), information, overdue, place, waits_for, count(*)
from referrals where status = 'open' group by 1, 2, 3, 4, 5, 6;
--> statement-breakpoint
create or replace function count_open_referral(referral referrals, change integer) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.queue_counts as counts (clinic_id, tier, information, overdue, place, waits_for, open_count)
  select referral.clinic_id, coalesce(referral.tier, 'none'), referral.information, referral.overdue, referral.place,
    referral.waits_for, change
  where referral.status = 'open'
  on conflict (clinic_id, tier, information, overdue, place, waits_for)
    do update set open_count = counts.open_count + excluded.open_count;
$$;
--> statement-breakpoint
-- As before, but a place and what a case waits for are counted too.
create or replace function record_change_of_queue() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  change constant bigint := public.number_change(coalesce(new.clinic_id, old.clinic_id));
  is_arrival constant boolean := tg_op = 'INSERT' or (tg_op = 'UPDATE' and old.status = 'closed' and new.status = 'open');
  is_counted_anew constant boolean := tg_op <> 'UPDATE'
    or (new.clinic_id, new.status, new.tier, new.information, new.overdue, new.place, new.waits_for)
      is distinct from (old.clinic_id, old.status, old.tier, old.information, old.overdue, old.place, old.waits_for);
begin
  if tg_op <> 'INSERT' and is_counted_anew then
    perform public.count_open_referral(old, -1);
  end if;
  if tg_op = 'DELETE' then
    delete from public.referral_changes where clinic_id = old.clinic_id and referral_id = old.id;
    return null;
  end if;
  if is_counted_anew then
    perform public.count_open_referral(new, 1);
  end if;
  insert into public.referral_changes (clinic_id, referral_id, opened, assessed) values (new.clinic_id, new.id, change, change)
  on conflict (clinic_id, referral_id) do update set
    opened = case when is_arrival then change else referral_changes.opened end,
    assessed = case when is_arrival or new.assessment_id is distinct from old.assessment_id
      then change else referral_changes.assessed end;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger record_move after update on referrals
  deferrable initially deferred for each row when (
    (new.status, new.tier, new.information, new.overdue, new.place, new.waits_for, new.assessment_id)
      is distinct from (old.status, old.tier, old.information, old.overdue, old.place, old.waits_for, old.assessment_id))
  execute function record_change_of_queue();
--> statement-breakpoint
-- A draft is the newest request of its case until it is signed, and a signed one never changes: what was written last is the newest.
create function keep_emg_request_of_referral() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.referrals set emg_request = new.status where clinic_id = new.clinic_id and id = new.referral_id;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_emg_request after insert or update of status on emg_requests
  for each row execute function keep_emg_request_of_referral();
