-- A draft is tried as it stood: the trial keeps its content, whatever becomes of the draft.

alter table policy_trials
  add column draft_id integer references policy_versions,
  add column draft_revision integer,
  add column content json,
  add constraint trial_of_a_draft_keeps_it
    check ((draft_id is null) = (draft_revision is null) and (draft_id is null) = (content is null));
comment on column policy_trials.content is 'of a draft: what was tried, in the shape of a policy file';
create index policy_trials_by_draft on policy_trials (draft_id, id desc) where draft_id is not null;
