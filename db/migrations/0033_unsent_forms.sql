CREATE TABLE "unsent_forms" (
	"holder" text NOT NULL,
	"submission" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unsent_forms_holder_submission_pk" PRIMARY KEY("holder","submission"),
	CONSTRAINT "unsent_forms_are_bounded" CHECK (octet_length(content) <= 65536 and holder ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "unsent_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "unsent_forms_by_end" ON "unsent_forms" USING btree ("expires_at");
--> statement-breakpoint
alter table unsent_forms force row level security;
--> statement-breakpoint
-- Nobody is granted the table: the functions below run as the owner, and answer only who knows the holder.
create policy unsent_forms_owner on unsent_forms to current_user using (true) with check (true);
--> statement-breakpoint
-- Keeps a form for 30 minutes. False, and nothing written: the holder has five others, or all rows are taken.
create function app_keep_unsent_form(form_holder text, form_submission uuid, form_content bytea)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- One at a time, so that the rows are counted as they are.
  perform pg_advisory_xact_lock(hashtext('unsent_forms'));
  delete from public.unsent_forms
  where expires_at <= clock_timestamp() or (holder, submission) = (form_holder, form_submission);
  if (select count(*) from public.unsent_forms) >= 2000
    or (select count(*) from public.unsent_forms where holder = form_holder) >= 5 then
    return false;
  end if;
  insert into public.unsent_forms (holder, submission, content, expires_at)
  values (form_holder, form_submission, form_content, clock_timestamp() + interval '30 minutes');
  return true;
end $$;
--> statement-breakpoint
create function app_unsent_forms(form_holder text)
returns table (submission uuid, content bytea, expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select form.submission, form.content, form.expires_at from public.unsent_forms as form
  where form.holder = form_holder and form.expires_at > now()
  order by form.expires_at, form.submission
$$;
--> statement-breakpoint
-- Without a submission: all of the holder's.
create function app_delete_unsent_forms(form_holder text, form_submission uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.unsent_forms as form
  where form.holder = form_holder
    and (form_submission is null or form.submission = form_submission)
$$;
--> statement-breakpoint
create or replace function app_forget_expired(at_moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_throttles where expires_at < at_moment;
  delete from public.action_throttles where expires_at < at_moment;
  delete from public.submissions where created_at < at_moment - interval '72 hours';
  delete from public.drafts where saved_at < at_moment - interval '30 days';
  delete from public.refused_sign_ins where at < at_moment - interval '90 days';
  delete from public.unsent_forms where expires_at < at_moment;
end $$;
--> statement-breakpoint
revoke execute on function app_keep_unsent_form, app_unsent_forms, app_delete_unsent_forms from public;
--> statement-breakpoint
grant execute on function app_keep_unsent_form, app_unsent_forms, app_delete_unsent_forms to flicker_app;
