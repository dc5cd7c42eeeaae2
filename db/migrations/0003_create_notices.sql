-- Vacancy notices: facts once, texts per language, the pasted source beside what was read from it.

create type notice_state as enum ('draft', 'published', 'closed', 'withdrawn');
create type allowance_kind as enum ('monthly', 'partner', 'none');

create table notices (
  id integer generated always as identity primary key,
  reference text not null constraint notice_reference_is_unique unique,
  state notice_state not null default 'draft',
  office_id integer not null references offices,
  unit_id integer references units,
  round_id integer references rounds,
  policy_id text not null,
  positions integer not null default 1 constraint notice_has_positions check (positions > 0),
  start_on date,
  months_min integer not null,
  months_max integer not null,
  allowance allowance_kind not null,
  languages jsonb not null default '[]',
  overall_supervisor_id integer references persons,
  direct_supervisor_id integer references persons,
  overall_supervisor_title text not null default '',
  direct_supervisor_title text not null default '',
  published_on date,
  closes_on date,
  answer_by date,
  source_text text,
  source_reading jsonb,
  created_by integer references persons,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint notice_months_are_ordered check (months_min between 1 and months_max),
  constraint published_notice_promises_an_answer
    check (state = 'draft' or (published_on is not null and answer_by is not null)),
  constraint notice_answers_after_closing check (closes_on is null or answer_by is null or answer_by >= closes_on)
);
comment on column notices.round_id is 'exclusive to the partner of this round; null is open to all';
create index notices_by_state on notices (state, closes_on);

create table notice_texts (
  notice_id integer not null references notices,
  language language not null,
  title text not null,
  background text not null default '',
  contribution text[] not null default '{}',
  check_ins text not null default '',
  responsibilities text[] not null default '{}',
  learning_objectives text[] not null default '{}',
  outputs text[] not null default '{}',
  qualifications text[] not null default '{}',
  primary key (notice_id, language)
);
create index notice_texts_search on notice_texts using gin (to_tsvector('simple', title || ' ' || background));

create table notice_funds (
  notice_id integer not null references notices,
  fund_id integer not null references funds,
  primary key (notice_id, fund_id)
);
