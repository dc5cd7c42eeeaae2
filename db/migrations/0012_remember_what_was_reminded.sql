-- Clocks that warn: which reminder went to whom, so that none goes twice; how each morning's run ended; days on which an
-- office does not work.

create table reminders (
  id integer generated always as identity primary key,
  clock text not null,
  subject_id integer not null,
  person_id integer not null references persons,
  due_on date not null,
  step integer not null,
  sent_at timestamptz not null,
  constraint reminder_goes_once unique (clock, subject_id, person_id, due_on, step)
);
comment on table reminders is 'a clock that is moved (another closing day, another offer) has another due_on and warns anew';
create index reminders_by_person on reminders (person_id);

create table reminder_runs (
  zone text not null,
  day date not null,
  begun_at timestamptz not null,
  finished_at timestamptz,
  failures integer not null default 0,
  last_error text,
  primary key (zone, day)
);
comment on column reminder_runs.last_error is 'a code, never the words of a person''s record';

create table office_holidays (
  office_id integer not null references offices,
  day date not null,
  name text not null,
  added_by integer references persons,
  added_at timestamptz not null,
  primary key (office_id, day)
);

alter table reminders enable row level security;
create policy own_reminders on reminders for select using (person_id = (select asking_person()));
create policy system_reminders on reminders using ((select asking_reach()) = 'system');

alter table reminder_runs enable row level security;
create policy system_reminder_runs on reminder_runs using ((select asking_reach()) = 'system');

-- Everybody may know when an office is closed; the administrator says when.
alter table office_holidays enable row level security;
create policy see_holidays on office_holidays for select using (true);
create policy keep_holidays on office_holidays
  using ((select asking_accounts()) = 'all') with check ((select asking_accounts()) = 'all');

-- The morning's run looks for what nears its day.
create index applications_by_answer_day on applications (answer_by) where answer_by is not null;
create index placements_by_state on placements (state, end_on);
