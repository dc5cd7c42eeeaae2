-- A person goes on with a case although the rules say that a must is not met: who, as what, why, and which findings. Of an
-- assessment there is one such word; after a correction the rules speak anew, and so must the person.

create table rule_overrides (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  assessment_id integer not null constraint assessment_is_overridden_once unique references assessments,
  findings jsonb not null,
  role text not null,
  reason text not null constraint override_has_a_reason check (reason <> ''),
  decided_by integer not null references persons,
  decided_at timestamptz not null
);
comment on column rule_overrides.findings is 'as they were worded that day, in every language: [{ rule, sentence }]';
comment on column rule_overrides.role is 'the role that the policy names for it';
create index rule_overrides_by_application on rule_overrides (application_id, id desc);

alter table rule_overrides enable row level security;
create policy read_with_application on rule_overrides for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
-- Nobody overrides the rules for themselves.
create policy override_for_others on rule_overrides for insert
  with check (decided_by = (select asking_person()) and exists (select from applications a
    where a.id = application_id and reads_application(a) and a.person_id <> (select asking_person())));
