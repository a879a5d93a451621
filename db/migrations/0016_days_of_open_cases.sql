-- What an overview draws, counted as cases change, so that it costs the same in a clinic of any size.
alter table referrals add column opened_on date;
--> statement-breakpoint
update referrals as referral set opened_on = (referral.opened_at at time zone clinic.zone)::date
from clinics as clinic where clinic.id = referral.clinic_id;
--> statement-breakpoint
alter table referrals alter column opened_on set not null;
--> statement-breakpoint
CREATE TABLE "arrival_counts" (
	"clinic_id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	"tier" text NOT NULL,
	"arrived" integer NOT NULL,
	CONSTRAINT "arrival_counts_key" PRIMARY KEY("clinic_id","opened_on","tier"),
	CONSTRAINT "arrival_counts_tier_is_known" CHECK ("arrival_counts"."tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care', 'none'))
);
--> statement-breakpoint
ALTER TABLE "arrival_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waiting_counts" (
	"clinic_id" uuid NOT NULL,
	"tier" text NOT NULL,
	"information" text NOT NULL,
	"overdue" text NOT NULL,
	"is_seen" boolean NOT NULL,
	"opened_on" date NOT NULL,
	"deadline_on" date,
	"open_count" integer NOT NULL,
	CONSTRAINT "waiting_counts_key" UNIQUE NULLS NOT DISTINCT("clinic_id","tier","information","overdue","is_seen","opened_on","deadline_on"),
	CONSTRAINT "waiting_counts_tier_is_known" CHECK ("waiting_counts"."tier" in ('emergency', 'immediate', 'urgent', 'soon', 'routine', 'monitor', 'self-care', 'none')),
	CONSTRAINT "waiting_counts_information_is_known" CHECK ("waiting_counts"."information" in ('complete', 'more-needed', 'serious-item-unknown')),
	CONSTRAINT "waiting_counts_overdue_is_known" CHECK ("waiting_counts"."overdue" in ('no', 'target', 'breach'))
);
--> statement-breakpoint
ALTER TABLE "waiting_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "arrival_counts" ADD CONSTRAINT "arrival_counts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_counts" ADD CONSTRAINT "waiting_counts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referrals_queue_with_emg" ON "referrals" USING btree ("clinic_id","place","order_key","id") WHERE status = 'open' and waits_for in ('signature', 'emg-lab');--> statement-breakpoint
CREATE INDEX "referrals_queue_by_deadline" ON "referrals" USING btree ("clinic_id","deadline_on","place","order_key","id") WHERE status = 'open' and overdue <> 'breach' and seen_at is null;--> statement-breakpoint
CREATE POLICY "arrival_counts_read" ON "arrival_counts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "waiting_counts_read" ON "waiting_counts" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));
--> statement-breakpoint
alter table arrival_counts force row level security;
--> statement-breakpoint
alter table waiting_counts force row level security;
--> statement-breakpoint
create policy arrival_counts_owner on arrival_counts to current_user using (true) with check (true);
--> statement-breakpoint
create policy waiting_counts_owner on waiting_counts to current_user using (true) with check (true);
--> statement-breakpoint
grant select on arrival_counts, waiting_counts to flicker_app;
--> statement-breakpoint
insert into waiting_counts (clinic_id, tier, information, overdue, is_seen, opened_on, deadline_on, open_count)
select clinic_id, coalesce(tier, 'none'), information, overdue, seen_at is not null, opened_on, deadline_on, count(*)
from referrals where status = 'open' group by 1, 2, 3, 4, 5, 6, 7;
--> statement-breakpoint
insert into arrival_counts (clinic_id, opened_on, tier, arrived)
select referral.clinic_id, referral.opened_on, coalesce(first.tier, 'none'), count(*)
from referrals as referral join (
  select distinct on (clinic_id, referral_id) clinic_id, referral_id, result ->> 'tier' as tier
  from assessments order by clinic_id, referral_id, result ->> 'tier' is null, sequence
) as first on first.clinic_id = referral.clinic_id and first.referral_id = referral.id
group by 1, 2, 3;
--> statement-breakpoint
-- The day is the clinic's as it was then: another zone later changes no arrival.
create function keep_day_of_opening() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.opened_on := (select (new.opened_at at time zone zone)::date from public.clinics where id = new.clinic_id);
  return new;
end $$;
--> statement-breakpoint
create trigger keep_day_of_opening before insert on referrals for each row execute function keep_day_of_opening();
--> statement-breakpoint
-- A count that comes to nothing leaves: those that stay are of days on which somebody still waits.
create function count_waiting_referral(referral referrals, change integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if referral.status <> 'open' then
    return;
  end if;
  insert into public.waiting_counts as counts
    (clinic_id, tier, information, overdue, is_seen, opened_on, deadline_on, open_count)
  values (referral.clinic_id, coalesce(referral.tier, 'none'), referral.information, referral.overdue,
    referral.seen_at is not null, referral.opened_on, referral.deadline_on, change)
  on conflict on constraint waiting_counts_key do update set open_count = counts.open_count + excluded.open_count;
  if change < 0 then
    delete from public.waiting_counts as counts
    where open_count = 0 and clinic_id = referral.clinic_id and tier = coalesce(referral.tier, 'none')
      and information = referral.information and overdue = referral.overdue and is_seen = (referral.seen_at is not null)
      and opened_on = referral.opened_on and deadline_on is not distinct from referral.deadline_on;
  end if;
end $$;
--> statement-breakpoint
-- Who arrives without a tier is counted anew by the first one: a case opens with its first answer, which seldom tells it.
create function count_arrival(referral referrals, change integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.arrival_counts as counts (clinic_id, opened_on, tier, arrived)
  values (referral.clinic_id, referral.opened_on, coalesce(referral.tier, 'none'), change)
  on conflict on constraint arrival_counts_key do update set arrived = counts.arrived + excluded.arrived;
end $$;
--> statement-breakpoint
-- At COMMIT and after the clinic's own row, as `record_change_of_queue` does and for its reasons.
create function record_days_of_case() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.number_change(coalesce(new.clinic_id, old.clinic_id));
  if tg_op <> 'INSERT' then
    perform public.count_waiting_referral(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform public.count_waiting_referral(new, 1);
  end if;
  if tg_op = 'UPDATE' and old.assessment_id is null and new.assessment_id is not null then
    perform public.count_arrival(new, 1);
  elsif tg_op = 'UPDATE' and old.tier is null and new.tier is not null and new.assessment_id <> old.assessment_id and not exists (
    select from public.assessments as earlier
    where earlier.clinic_id = new.clinic_id and earlier.referral_id = new.id and earlier.id <> new.assessment_id
      and earlier.result ->> 'tier' is not null) then
    perform public.count_arrival(old, -1), public.count_arrival(new, 1);
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger record_days_come after insert or delete on referrals
  deferrable initially deferred for each row execute function record_days_of_case();
--> statement-breakpoint
create constraint trigger record_days_move after update on referrals
  deferrable initially deferred for each row when (
    old.assessment_id is null and new.assessment_id is not null
    or (new.status, new.tier, new.information, new.overdue, new.seen_at is null, new.deadline_on)
      is distinct from (old.status, old.tier, old.information, old.overdue, old.seen_at is null, old.deadline_on))
  execute function record_days_of_case();
