-- The second wall before interviews: arranged with their panel, in their own name, and called off once by those who handle the
-- case. Score and note are written by each of the panel for themselves, while the case is being selected; nobody sits on a panel
-- about themselves. Which columns the application's role may change at all stands in db/grants.sql.

drop policy with_application on interviews;
create policy with_application on interviews for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
create policy arrange_interviews on interviews for insert
  with check ((select asking_reach()) = 'system' or (arranged_by = (select asking_person()) and cancelled_at is null
    and exists (select from applications a where a.id = application_id and a.state = 'interview' and handles_application(a))));
create policy call_off on interviews for update
  using (cancelled_at is null
    and exists (select from applications a where a.id = application_id and handles_application(a)))
  with check (cancelled_at is not null);

drop policy with_interview on interview_panel;
create policy with_interview on interview_panel for select
  using (exists (select from interviews i where i.id = interview_id));
create policy ask_onto_panel on interview_panel for insert
  with check ((select asking_reach()) = 'system' or (score is null and note = '' and noted_at is null and exists (
    select from interviews i join applications a on a.id = i.application_id
    where i.id = interview_id and i.arranged_by = (select asking_person()) and i.cancelled_at is null
      and a.state = 'interview' and a.person_id <> interview_panel.person_id and handles_application(a))));
create policy note_for_oneself on interview_panel for update
  using (person_id = (select asking_person()) and exists (
    select from interviews i join applications a on a.id = i.application_id
    where i.id = interview_id and a.released_at is not null and a.person_id <> interview_panel.person_id
      and a.state in ('interview', 'recommended')))
  with check (person_id = (select asking_person()) and noted_at is not null);
