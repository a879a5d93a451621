-- The day on which something became known had come in the patient's own zone; what that day was only their row can say.
create function refuse_recorded_on_to_come() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.recorded_on <= (select (new.recorded_at at time zone patient.zone)::date from public.patients as patient
      where patient.clinic_id = new.clinic_id and patient.id = new.patient_id)) is not true then
    raise exception 'an event is not recorded on a day that has not come'
      using errcode = 'check_violation', constraint = 'history_events_recorded_on_has_come';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger history_events_recorded_on_has_come before insert on history_events
  for each row execute function refuse_recorded_on_to_come();
