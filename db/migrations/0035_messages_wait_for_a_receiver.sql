ALTER TABLE "outbox_messages" ADD COLUMN "next_attempt_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "outbox_messages_to_try" ON "outbox_messages" USING btree ("attempts","created_at") WHERE sent_at is null and withdrawn_at is null;--> statement-breakpoint
drop function app_unsent_messages(timestamptz, integer);
--> statement-breakpoint
revoke update (attempts) on outbox_messages from flicker_worker;
--> statement-breakpoint
create policy outbox_messages_owner_claim on outbox_messages for update to current_user using (true) with check (true);
--> statement-breakpoint
-- The message to try next is its worker's for 30 seconds, longer than a receiver is waited for, and then anybody's again:
-- no transaction stays open while the receiver thinks, and a worker that is killed keeps nothing. What keeps failing is tried
-- after the others, each time later, at most five minutes. By the database's clock alone.
create function app_claim_message()
returns table (clinic_id uuid, message_id uuid, kind text, referral_id uuid, attempts integer)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.outbox_messages as message
  set attempts = message.attempts + 1,
    next_attempt_at = now() + make_interval(secs => least(300, 30 * 2 ^ least(message.attempts, 10)))
  where (message.clinic_id, message.id) = (
    select waiting.clinic_id, waiting.id
    from public.outbox_messages as waiting
    where waiting.sent_at is null and waiting.withdrawn_at is null
      and (waiting.not_before is null or waiting.not_before <= now())
      and (waiting.next_attempt_at is null or waiting.next_attempt_at <= now())
    order by waiting.attempts, waiting.created_at, waiting.id
    limit 1
    for update skip locked)
  returning message.clinic_id, message.id, message.kind, message.referral_id, message.attempts
$$;
--> statement-breakpoint
-- How many messages wait for a receiver, at most 10,000, and since when: of the actor's clinic, and of all where there is
-- no actor. One whose decision can still be undone does not wait for a receiver yet.
create function app_waiting_messages()
returns table (waiting integer, oldest_at timestamptz, seconds double precision, tried integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer, min(since), greatest(0, extract(epoch from now() - min(since))), count(*) filter (where attempts > 0)::integer
  from (
    select greatest(created_at, not_before) as since, attempts
    from public.outbox_messages
    where sent_at is null and withdrawn_at is null and (not_before is null or not_before <= now())
      and (public.app_clinic_id() is null or clinic_id = public.app_clinic_id())
    order by created_at
    limit 10000) as message
$$;
--> statement-breakpoint
revoke execute on function app_claim_message, app_waiting_messages from public;
--> statement-breakpoint
grant execute on function app_claim_message to flicker_worker;
--> statement-breakpoint
grant execute on function app_waiting_messages to flicker_app, flicker_worker;
