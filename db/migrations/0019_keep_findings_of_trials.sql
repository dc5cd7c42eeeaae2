-- A trial keeps what the version says of every case, not only of those that change, and how far it has come: stopped, it is
-- taken up where it was.

-- What was under way is begun anew, this once.
delete from policy_trial_changes where trial_id in (select id from policy_trials where finished_at is null);
update policy_trials set done = 0 where finished_at is null;

alter table policy_trial_changes rename to policy_trial_results;
alter table policy_trial_results rename constraint policy_trial_changes_pkey to policy_trial_results_pkey;
alter table policy_trial_results rename constraint policy_trial_changes_trial_id_fkey to policy_trial_results_trial_id_fkey;
alter table policy_trial_results rename constraint policy_trial_changes_application_id_fkey to policy_trial_results_application_id_fkey;
alter table policy_trial_results alter column direction drop not null,
  add column held_against integer references assessments, add column assessment jsonb;
comment on table policy_trial_results is 'what a version says of a past case; beside it, what was said under the version by which it was decided';
comment on column policy_trial_results.direction is 'null where the verdict stays';
comment on column policy_trial_results.held_against is 'what was said of the case then, and of which facts; null of trials made before findings were kept';
comment on column policy_trial_results.assessment is 'what the version says of the same facts, whole; null likewise';
create index who_changes_by_trial on policy_trial_results (trial_id, application_id) where direction is not null;
create index policy_trial_results_by_application on policy_trial_results (application_id);

alter policy read_trial_changes on policy_trial_results rename to read_trial_results;
alter policy system_trial_changes on policy_trial_results rename to system_trial_results;

alter table policy_trials add column reached integer not null default 0, add column so_far jsonb;
comment on column policy_trials.reached is 'the number of the last application that was looked at';
comment on column policy_trials.so_far is 'the numbers up to there, as in summary';
