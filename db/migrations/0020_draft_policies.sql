-- Versions of the rules that were written here, beside those of the files: drafted, then published whole or discarded. What was
-- published never changes; its last day is set by an act of its own, as that of a file's version is.

create type policy_version_state as enum ('draft', 'published', 'discarded');

create table policy_versions (
  id integer generated always as identity primary key,
  form_key text not null constraint draft_key_is_unique unique,
  policy_id text not null constraint policy_id_is_kebab_case check (policy_id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  content json not null,
  state policy_version_state not null default 'draft',
  revision integer not null default 1,
  based_on text not null,
  created_by integer not null references persons,
  created_at timestamptz not null,
  changed_by integer not null references persons,
  changed_at timestamptz not null,
  constraint content_has_its_id check (content ->> 'id' = policy_id)
);
comment on column policy_versions.content is 'in the shape of a policy file, in its order (so no jsonb); of a draft it may be unfinished';
comment on column policy_versions.revision is 'grows with each save: who saves from an older page is told so';
comment on column policy_versions.based_on is 'the id of the version that was copied';
create unique index policy_id_is_unique on policy_versions (policy_id) where state <> 'discarded';

create function keep_what_was_published() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' then
    raise exception 'a policy version that was published or discarded does not change';
  end if;
  return new;
end $$;
create trigger keep_published before update on policy_versions for each row execute function keep_what_was_published();

create table policy_ends (
  id integer generated always as identity primary key,
  policy_id text not null,
  last_day date not null,
  why text not null constraint end_has_a_reason check (why <> ''),
  set_by integer not null references persons,
  set_at timestamptz not null
);
comment on table policy_ends is 'the last day on which a version is in force, of files too; of several the newest row counts';
create index policy_ends_by_policy on policy_ends (policy_id, id desc);

-- Grows with each publication and each end: by it a process sees that what it keeps in memory is old, and two who publish at
-- once wait for each other.
create table policy_stamp (
  is_only boolean primary key default true constraint one_stamp check (is_only),
  stamp integer not null
);
insert into policy_stamp (stamp) values (0);

alter table policy_versions enable row level security;
create policy read_versions on policy_versions for select using ((select asking_reach()) in ('all', 'system'));
create policy draft_versions on policy_versions for insert
  with check ((select asking_reach()) = 'all' and created_by = (select asking_person()) and state = 'draft');
create policy change_versions on policy_versions for update
  using ((select asking_reach()) = 'all') with check (changed_by = (select asking_person()));

alter table policy_ends enable row level security;
create policy read_ends on policy_ends for select using ((select asking_reach()) in ('all', 'system'));
create policy set_ends on policy_ends for insert
  with check ((select asking_reach()) = 'all' and set_by = (select asking_person()));

alter table policy_stamp enable row level security;
create policy read_stamp on policy_stamp for select using (true);
create policy raise_stamp on policy_stamp for update using ((select asking_reach()) = 'all');

-- The history of a draft is for those who answer for the programme.
drop policy see_events on events;
create policy see_events on events for select using (
  (select asking_reach()) in ('all', 'system')
  or case subject
    when 'application' then exists (select from applications a where a.id = subject_id and reads_application(a))
    when 'placement' then exists (select from placements p where p.id = subject_id and works_with_placement(p))
    when 'person' then subject_id = (select asking_person()) or (select asking_accounts()) = 'all'
    when 'policy' then false
    else (select asking_person()) is not null
  end);
