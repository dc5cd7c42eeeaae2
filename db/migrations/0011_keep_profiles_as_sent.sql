-- What is sent is what is judged: an application keeps the profile, and the CV made from it, as they were when it was sent.
-- A row is never changed; where an application is released later than it was sent, the last row is the one that counts.

create table sent_profiles (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  profile jsonb not null,
  language language not null,
  cv_document_id integer references documents,
  at timestamptz not null
);
comment on column sent_profiles.profile is 'versioned: { version, owner, sections }; read through a schema';
create index sent_profiles_by_application on sent_profiles (application_id, id desc);
create index sent_profiles_by_cv on sent_profiles (cv_document_id) where cv_document_id is not null;

alter table sent_profiles enable row level security;
create policy with_application on sent_profiles
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
