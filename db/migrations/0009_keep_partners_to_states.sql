-- A partner's coordinator sees where a student's application stands. What the student wrote, handed in and was found to be
-- is read by the programme: its offices, its panels, its managers. Row security said so for applications only.

create function reads_application(an_application applications) returns boolean
  language sql stable
  return an_application.person_id = (select asking_person())
    or (select asking_reach()) in ('all', 'system')
    or an_application.office_id = any ((select asking_offices())::integer[])
    or (an_application.office_id is null and exists (
      select from offices o
      where o.kind = an_application.office_kind and o.id = any ((select asking_offices())::integer[])))
    or sits_on_panel(an_application.id, (select asking_person()));

do $$
declare child text;
begin
  foreach child in array array['application_documents', 'assessments', 'interviews', 'review_requests'] loop
    execute format('drop policy with_application on %I', child);
    execute format(
      'create policy with_application on %I using
        (exists (select from applications a where a.id = application_id and reads_application(a)))', child);
  end loop;
end $$;

drop policy profile_of_released on profile_sections;
create policy profile_of_released on profile_sections for select
  using (exists (
    select from applications a
    where a.person_id = profile_sections.person_id and a.released_at is not null and reads_application(a)));
