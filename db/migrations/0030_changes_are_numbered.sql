CREATE TABLE "clinic_changes" (
	"clinic_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"made_by" "xid8" NOT NULL,
	CONSTRAINT "clinic_changes_clinic_id_pk" PRIMARY KEY("clinic_id")
);
--> statement-breakpoint
ALTER TABLE "clinic_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_changes" (
	"clinic_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"opened" bigint NOT NULL,
	"assessed" bigint NOT NULL,
	CONSTRAINT "referral_changes_clinic_id_referral_id_pk" PRIMARY KEY("clinic_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "referral_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "referrals_opened";--> statement-breakpoint
DROP INDEX "referrals_emergencies";--> statement-breakpoint
ALTER TABLE "clinic_changes" ADD CONSTRAINT "clinic_changes_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_changes_opened" ON "referral_changes" USING btree ("clinic_id","opened");--> statement-breakpoint
CREATE INDEX "referral_changes_assessed" ON "referral_changes" USING btree ("clinic_id","assessed");--> statement-breakpoint
CREATE POLICY "clinic_changes_read" ON "clinic_changes" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
CREATE POLICY "referral_changes_read" ON "referral_changes" AS PERMISSIVE FOR SELECT TO "flicker_app", "flicker_worker" USING (clinic_id = (select app_clinic_id()) and (select app_role()) in ('clinician'));--> statement-breakpoint
alter table clinic_changes force row level security;
--> statement-breakpoint
alter table referral_changes force row level security;
--> statement-breakpoint
create policy clinic_changes_owner on clinic_changes to current_user using (true) with check (true);
--> statement-breakpoint
create policy referral_changes_owner on referral_changes to current_user using (true) with check (true);
--> statement-breakpoint
grant select on clinic_changes, referral_changes to flicker_app, flicker_worker;
--> statement-breakpoint
-- Called at COMMIT alone: the clinic's row is locked from here until the transaction is seen by all, so a number is never
-- seen before a smaller one. Who has read up to a number has missed nothing below it, however long any transaction took and
-- whatever the clocks of the hosts say. One number for each transaction.
create function number_change(clinic uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  this constant xid8 := pg_current_xact_id();
  change bigint;
begin
  insert into public.clinic_changes as last (clinic_id, number, made_by) values (clinic, 1, this)
  on conflict (clinic_id) do update set number = last.number + 1, made_by = this where last.made_by <> this
  returning number into change;
  if change is null then
    select number into strict change from public.clinic_changes where clinic_id = clinic;
  end if;
  return change;
end $$;
--> statement-breakpoint
create function count_open_referral(referral referrals, change integer) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.queue_counts as counts (clinic_id, tier, information, overdue, open_count)
  select referral.clinic_id, coalesce(referral.tier, 'none'), referral.information, referral.overdue, change
  where referral.status = 'open'
  on conflict (clinic_id, tier, information, overdue) do update set open_count = counts.open_count + excluded.open_count;
$$;
--> statement-breakpoint
-- The counts move at COMMIT as well: counted earlier, they were locked as long as the slowest transaction took, and refused
-- the clinic's other patients. The clinic's row comes first, so that two transactions never wait for each other.
create function record_change_of_queue() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  change constant bigint := public.number_change(coalesce(new.clinic_id, old.clinic_id));
  is_arrival constant boolean := tg_op = 'INSERT' or (tg_op = 'UPDATE' and old.status = 'closed' and new.status = 'open');
begin
  if tg_op <> 'INSERT' then
    perform public.count_open_referral(old, -1);
  end if;
  if tg_op = 'DELETE' then
    delete from public.referral_changes where clinic_id = old.clinic_id and referral_id = old.id;
    return null;
  end if;
  perform public.count_open_referral(new, 1);
  insert into public.referral_changes (clinic_id, referral_id, opened, assessed) values (new.clinic_id, new.id, change, change)
  on conflict (clinic_id, referral_id) do update set
    opened = case when is_arrival then change else referral_changes.opened end,
    assessed = case when is_arrival or new.assessment_id is distinct from old.assessment_id
      then change else referral_changes.assessed end;
  return null;
end $$;
--> statement-breakpoint
revoke execute on function number_change, count_open_referral, record_change_of_queue from public;
--> statement-breakpoint
drop trigger count_opened on referrals;
--> statement-breakpoint
drop trigger count_moved on referrals;
--> statement-breakpoint
drop trigger count_removed on referrals;
--> statement-breakpoint
drop function count_open_referrals();
--> statement-breakpoint
create constraint trigger record_arrival after insert or delete on referrals
  deferrable initially deferred for each row execute function record_change_of_queue();
--> statement-breakpoint
create constraint trigger record_move after update on referrals
  deferrable initially deferred for each row when (
    (new.status, new.tier, new.information, new.overdue, new.assessment_id)
      is distinct from (old.status, old.tier, old.information, old.overdue, old.assessment_id))
  execute function record_change_of_queue();
