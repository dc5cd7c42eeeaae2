-- The second wall before what goes out with an application: its person attaches papers of their own and sends their profile, until
-- it is released; whoever reads it then finds what was sent. Rows of the profile are added and never changed (db/grants.sql).

-- Asked without row security, as who sits on a panel is: documents ask in their turn which applications they are attached to.
create function owns_document(a_document integer, a_person integer) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from documents d where d.id = a_document and d.person_id = a_person);

drop policy with_application on application_documents;
create policy with_application on application_documents for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
create policy attach_own on application_documents for insert
  with check ((select asking_reach()) = 'system'
    or (exists (select from applications a where a.id = application_id and a.person_id = (select asking_person())
        and a.state in ('draft', 'submitted'))
      and owns_document(document_id, (select asking_person()))));
create policy take_back_own on application_documents for delete
  using (exists (select from applications a where a.id = application_id and a.person_id = (select asking_person())
    and a.released_at is null));

drop policy with_application on sent_profiles;
create policy with_application on sent_profiles for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
create policy send_own on sent_profiles for insert
  with check ((select asking_reach()) = 'system' or exists (select from applications a where a.id = application_id
    and a.person_id = (select asking_person()) and a.state in ('draft', 'submitted')));
