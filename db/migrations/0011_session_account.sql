-- Before a signature the password is asked for again: of the account that a live session belongs to.
create function app_session_account(session_id text) returns table (email text, password_hash text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select person.email, person.password_hash
    from public.live_sessions as live
    join public.people as person on person.id = live.person_id
    where live.id = session_id;
end $$;
--> statement-breakpoint
grant execute on function app_session_account to flicker_app;
