-- A policy version tried against cases of the past: the numbers, and who would change. The cases stay as they are.

create table policy_trials (
  id integer generated always as identity primary key,
  form_key text not null constraint trial_key_is_unique unique,
  policy_id text not null,
  round_ids integer[] not null,
  outside_rounds boolean not null,
  asked_by integer not null references persons,
  asked_at timestamptz not null,
  cases integer not null,
  done integer not null default 0,
  summary jsonb,
  finished_at timestamptz,
  constraint trial_looks_at_some_cases check (outside_rounds or cardinality(round_ids) > 0),
  constraint finished_trial_has_a_summary check ((summary is null) = (finished_at is null))
);
comment on column policy_trials.cases is 'how many there were when it was asked for; with done the measure of progress';

create table policy_trial_changes (
  trial_id integer not null references policy_trials on delete cascade,
  application_id integer not null references applications,
  from_verdict verdict not null,
  to_verdict verdict not null,
  direction text not null,
  because text[] not null,
  primary key (trial_id, application_id)
);
comment on column policy_trial_changes.because is 'names of the conditions that account for it; empty where only all together do';

alter table policy_trials enable row level security;
create policy read_trials on policy_trials for select using ((select asking_reach()) = 'all');
create policy ask_for_trials on policy_trials for insert
  with check ((select asking_reach()) = 'all' and asked_by = (select asking_person()));
create policy system_trials on policy_trials using ((select asking_reach()) = 'system');

alter table policy_trial_changes enable row level security;
create policy read_trial_changes on policy_trial_changes for select
  using ((select asking_reach()) = 'all' and exists (select from applications a where a.id = application_id));
create policy system_trial_changes on policy_trial_changes using ((select asking_reach()) = 'system');
