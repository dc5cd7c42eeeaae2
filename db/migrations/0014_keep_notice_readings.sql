-- What is never published promises nothing.
alter table notices drop constraint published_notice_promises_an_answer;
alter table notices add constraint published_notice_promises_an_answer
  check (state in ('draft', 'discarded') or (published_on is not null and answer_by is not null));

-- A text that an officer brought, and what they typed over it, until it is a notice: nothing is lost with the page.
create table notice_readings (
  id integer generated always as identity primary key,
  person_id integer not null references persons,
  form_key text not null constraint reading_key_is_unique unique,
  source_text text not null,
  typed jsonb not null default '{}',
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  notice_id integer references notices,
  discarded_at timestamptz,
  constraint reading_ends_once check (notice_id is null or discarded_at is null)
);
comment on column notice_readings.typed is 'raw values by field of a form that could not be saved yet; {} while nothing was sent';
create index notice_readings_by_person on notice_readings (person_id) where notice_id is null and discarded_at is null;

alter table notice_readings enable row level security;
create policy own_readings on notice_readings
  using (person_id = (select asking_person())) with check (person_id = (select asking_person()));
create policy system_readings on notice_readings using ((select asking_reach()) = 'system');
