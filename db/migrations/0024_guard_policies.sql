-- The second wall before the rules themselves: who answers for the whole programme reads its versions, drafts and trials; only
-- those who write them may add to them. Until the old program has stopped, it writes none: it does not say so of its askers.

create function asking_policies() returns text language sql stable
  return coalesce(current_setting('passerelle.policies', true), 'none');

alter policy draft_versions on policy_versions
  with check ((select asking_policies()) = 'write' and state = 'draft'
    and created_by = (select asking_person()) and changed_by = (select asking_person()));
alter policy change_versions on policy_versions
  using ((select asking_policies()) = 'write') with check (changed_by = (select asking_person()));
alter policy set_ends on policy_ends
  with check ((select asking_policies()) = 'write' and set_by = (select asking_person()));
alter policy raise_stamp on policy_stamp using ((select asking_policies()) = 'write');
alter policy ask_for_trials on policy_trials
  with check ((select asking_policies()) = 'write' and asked_by = (select asking_person()));

-- What a trial found of somebody goes when their application goes; its numbers stay. Without an index by assessment: nobody is
-- removed often, and each trial would pay for it.
alter table policy_trial_results
  drop constraint policy_trial_results_application_id_fkey,
  add constraint policy_trial_results_application_id_fkey
    foreign key (application_id) references applications on delete cascade,
  drop constraint policy_trial_results_held_against_fkey,
  add constraint policy_trial_results_held_against_fkey
    foreign key (held_against) references assessments on delete cascade;
