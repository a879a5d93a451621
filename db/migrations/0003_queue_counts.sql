-- Every change of an open referral moves the counts in the same transaction. Changes are summed first, so
-- that an unmoved referral locks nothing, and written in the order of their keys: two transactions that
-- need the same counts wait for each other, and do not deadlock.
create function count_open_referrals() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into public.queue_counts as counts (clinic_id, tier, information, overdue, open_count)
    select clinic_id, coalesce(tier, 'none'), information, overdue, count(*)
    from arrived where status = 'open'
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (clinic_id, tier, information, overdue)
      do update set open_count = counts.open_count + excluded.open_count;
  elsif tg_op = 'DELETE' then
    insert into public.queue_counts as counts (clinic_id, tier, information, overdue, open_count)
    select clinic_id, coalesce(tier, 'none'), information, overdue, -count(*)
    from gone where status = 'open'
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (clinic_id, tier, information, overdue)
      do update set open_count = counts.open_count + excluded.open_count;
  else
    insert into public.queue_counts as counts (clinic_id, tier, information, overdue, open_count)
    select clinic_id, coalesce(tier, 'none'), information, overdue, sum(change)
    from (
      select clinic_id, tier, information, overdue, 1 as change from arrived where status = 'open'
      union all
      select clinic_id, tier, information, overdue, -1 from gone where status = 'open'
    ) as moved
    group by 1, 2, 3, 4 having sum(change) <> 0 order by 1, 2, 3, 4
    on conflict (clinic_id, tier, information, overdue)
      do update set open_count = counts.open_count + excluded.open_count;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger count_opened after insert on referrals
  referencing new table as arrived for each statement execute function count_open_referrals();
--> statement-breakpoint
create trigger count_moved after update on referrals
  referencing old table as gone new table as arrived
  for each statement execute function count_open_referrals();
--> statement-breakpoint
create trigger count_removed after delete on referrals
  referencing old table as gone for each statement execute function count_open_referrals();
