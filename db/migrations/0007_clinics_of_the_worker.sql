-- Replaying stored assessments goes through every clinic: the worker may list their ids, and nothing else of them.
create function app_clinics() returns table (clinic_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select clinic.id from public.clinics as clinic order by clinic.id;
end $$;
--> statement-breakpoint
grant execute on function app_clinics to flicker_worker;
