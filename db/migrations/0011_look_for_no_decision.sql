-- As before, but without a decision no assessment is read: an entry read every one of its referral, and every decision of the clinic.
create or replace function rules_that_may_end(clinic uuid, referral uuid, decision uuid) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  with made as (
    select * from public.decisions
    where clinic_id = clinic and id = decision and referral_id = referral and public.app_role() = 'clinician'
      and decided_by = public.app_person_id() and xmin = pg_current_xact_id()::xid
  ), undone as (
    select assessment.* from made
    join public.decisions as before on made.kind = 'undo'
      and before.clinic_id = clinic and before.id = made.supersedes
    join public.assessments as assessment on assessment.clinic_id = clinic and assessment.referral_id = referral
      and assessment.cause = before.kind and assessment.assessed_at = before.decided_at
    where decision is not null
  )
  select coalesce(array_agg(rule), '{}') from (
    select jsonb_array_elements_text(event.body -> 'closes') as rule
    from made join public.history_events as event on made.kind in ('change-tier', 'discharge')
      and event.clinic_id = clinic and event.decision_id = made.id and event.kind = 'decision'
    union all
    select unnest(undone.open_rules) from undone
    except
    select unnest(earlier.open_rules) from undone cross join lateral (
      select assessment.open_rules from public.assessments as assessment
      where assessment.clinic_id = clinic and assessment.referral_id = referral
        and assessment.sequence < undone.sequence
      order by assessment.sequence desc limit 1
    ) as earlier
  ) as ends
$$;
