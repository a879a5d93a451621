DROP INDEX "referrals_due";--> statement-breakpoint
CREATE INDEX "referrals_by_calendar" ON "referrals" USING btree ("clinic_id","calendar_version") WHERE status = 'open' and calendar_version is not null;--> statement-breakpoint
CREATE INDEX "referrals_due" ON "referrals" USING btree ("clinic_id","next_change_on") WHERE status = 'open' and next_change_on is not null;
--> statement-breakpoint
-- As before, but each of the three lists is read by its index, and of the first two no more than are asked for: a look at
-- nothing that is due read every open referral.
create or replace function app_due_referrals(at_moment timestamptz, most integer)
returns table (clinic_id uuid, referral_id uuid, patient_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
begin
  return query
    select due.clinic_id, due.id, due.patient_id
    from (
      select dated.*
      from public.clinics as clinic
      cross join lateral (
        select referral.clinic_id, referral.id, referral.patient_id, referral.next_change_on as since
        from public.referrals as referral
        where referral.status = 'open' and referral.clinic_id = clinic.id
          and referral.next_change_on <= (at_moment at time zone clinic.zone)::date
        order by referral.next_change_on
        limit most
      ) as dated
      union all
      select older.*, '-infinity'
      from public.clinics as clinic
      cross join lateral (
        select referral.clinic_id, referral.id, referral.patient_id
        from public.referrals as referral
        where referral.status = 'open' and referral.clinic_id = clinic.id
          and referral.calendar_version < clinic.calendar_version
        order by referral.calendar_version
        limit most
      ) as older
      where clinic.calendar_version > 1
      union all
      select referral.clinic_id, referral.id, referral.patient_id, '-infinity'
      from public.patients as patient
      join public.referrals as referral on referral.clinic_id = patient.clinic_id
        and referral.patient_id = patient.id and referral.birth_date_version < patient.birth_date_version
      where referral.status = 'open' and patient.birth_date_version > 1
    ) as due
    group by due.clinic_id, due.id, due.patient_id
    order by min(due.since), due.clinic_id, due.id
    limit most;
end $$;
