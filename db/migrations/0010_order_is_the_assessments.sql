-- What the order within a place counts (losses, weak and twitching regions, what is new) only the rules can count. So it is
-- that of the assessment itself, which replay makes again from the facts; band, deadline and waiting day, in which what
-- earlier assessments latched counts too, are checked against the referral's own columns (check_order_key). An assessment
-- that is not the patient's is refused by its key.
create function check_order_is_assessed() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  made public.assessments;
begin
  select * into made from public.assessments
    where clinic_id = new.clinic_id and patient_id = new.patient_id and id = new.assessment_id;
  if found and (substr(new.order_key, 2, 7) = substr(made.result ->> 'orderKey', 2, 7)
    and substr(new.order_key, 23) = substr(made.result ->> 'orderKey', 23)) is not true then
    raise exception 'an order within the place that its assessment does not give' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger referrals_order_is_assessed before update of order_key, assessment_id on referrals
  for each row when (new.assessment_id is distinct from old.assessment_id) execute function check_order_is_assessed();
