-- The second wall before what is said of a case: who reads it (an auditor, a panel, a supervisor) adds nothing to it. Decisions,
-- checked facts and answers are its HR officers' and the programme manager's; a word against the rules is said in a role that its
-- person has; nobody says any of it of themselves. The system fills a demonstration, and decides nothing else. Until the old
-- program has stopped, it decides nothing: it does not say of its askers what they are.

create function asking_roles() returns text[] language sql stable
  return coalesce(nullif(current_setting('passerelle.roles', true), ''), '{}')::text[];
create function asking_hr_offices() returns integer[] language sql stable
  return coalesce(nullif(current_setting('passerelle.hr_offices', true), ''), '{}')::integer[];

-- Of an application to an office category, every open office of that kind is its office.
create function is_officer_of(an_application applications) returns boolean
  language sql stable
  return an_application.office_id = any ((select asking_hr_offices())::integer[])
    or (an_application.office_id is null and exists (
      select from offices o
      where o.kind = an_application.office_kind and o.closed_on is null
        and o.id = any ((select asking_hr_offices())::integer[])));

create function handles_application(an_application applications) returns boolean
  language sql stable
  return an_application.released_at is not null
    and an_application.person_id is distinct from (select asking_person())
    and ('programme-manager' = any ((select asking_roles())::text[]) or is_officer_of(an_application));

drop policy with_application on decisions;
create policy with_application on decisions for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)
    and (a.person_id is distinct from (select asking_person()) or decisions.released_at is not null)));
create policy decide on decisions for insert
  with check ((select asking_reach()) = 'system'
    or (decided_by = (select asking_person()) and released_at is null and taken_back_at is null
      and exists (select from applications a where a.id = application_id and handles_application(a))));
-- Told or taken back, each once, by name.
create policy tell_or_take_back on decisions for update
  using (released_at is null and taken_back_at is null
    and exists (select from applications a where a.id = application_id and handles_application(a)))
  with check ((select asking_person()) in (released_by, taken_back_by)
    and exists (select from applications a where a.id = application_id and handles_application(a)));

alter policy check_of_others on fact_checks
  with check (checked_by = (select asking_person())
    and exists (select from applications a where a.id = application_id and handles_application(a)));

-- Which of the three roles a version names stands in its file; that its person has the role, and has it there, stands here.
alter policy override_for_others on rule_overrides
  with check (decided_by = (select asking_person()) and exists (select from applications a
    where a.id = application_id and a.released_at is not null and a.person_id <> (select asking_person())
      and case role
        when 'hr-officer' then is_officer_of(a)
        when 'programme-manager' then role = any ((select asking_roles())::text[])
        when 'hr-director' then role = any ((select asking_roles())::text[])
        else false
      end));

-- What the rules say is kept when its person sends or releases, when its office corrects a fact, and by the system.
drop policy with_application on assessments;
create policy with_application on assessments for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
create policy keep_assessments on assessments for insert
  with check ((select asking_reach()) = 'system' or exists (select from applications a
    where a.id = application_id and (a.person_id = (select asking_person()) or handles_application(a))));

-- A review is asked for by the applicant, and answered once, by name.
drop policy with_application on review_requests;
create policy with_application on review_requests for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
create policy ask_for_review on review_requests for insert
  with check ((select asking_reach()) = 'system' or (answered_at is null and answered_by is null
    and exists (select from applications a where a.id = application_id and a.person_id = (select asking_person()))));
create policy answer_review on review_requests for update
  using (answered_at is null and exists (select from applications a where a.id = application_id and handles_application(a)))
  with check (answered_by = (select asking_person())
    and exists (select from applications a where a.id = application_id and handles_application(a)));
