-- An officer holds a fact that was sent against its evidence: confirms it, or says what is true instead, with a reason. Rows are
-- added and never changed; of each fact the newest row counts, and what was sent stays as it was.

create type fact_outcome as enum ('confirmed', 'corrected');

create table fact_checks (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  fact text not null,
  outcome fact_outcome not null,
  value jsonb,
  why text not null default '',
  checked_by integer not null references persons,
  checked_at timestamptz not null,
  assessment_id integer references assessments,
  constraint correction_has_value_and_reason
    check (outcome = 'confirmed' or (value is not null and why <> '' and assessment_id is not null))
);
comment on column fact_checks.fact is 'a name of the profile''s facts: birthDate, studies.<key of the entry> …';
comment on column fact_checks.value is 'of a correction: the answer as the profile keeps it; json null leaves an entry out';
comment on column fact_checks.assessment_id is 'of a correction: what the rules said of the corrected facts';
create index fact_checks_by_application on fact_checks (application_id, id desc);

alter table fact_checks enable row level security;
create policy read_with_application on fact_checks for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
-- Nobody checks facts of their own.
create policy check_of_others on fact_checks for insert
  with check (checked_by = (select asking_person()) and exists (select from applications a
    where a.id = application_id and reads_application(a) and a.person_id <> (select asking_person())));
