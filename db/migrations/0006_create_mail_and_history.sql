-- Outgoing mail, written in the transaction that causes it; the history of every record.

create type mail_state as enum ('queued', 'sent', 'failed');

create table mails (
  id integer generated always as identity primary key,
  message_id text not null constraint message_id_is_unique unique,
  person_id integer references persons,
  to_address text not null,
  language language not null,
  kind text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  application_id integer references applications,
  placement_id integer references placements,
  state mail_state not null default 'queued',
  attempts integer not null default 0,
  last_error text,
  queued_at timestamptz not null,
  sent_at timestamptz
);
create index mails_by_person on mails (person_id, id desc);

create table events (
  id bigint generated always as identity primary key,
  subject text not null,
  subject_id integer not null,
  event text not null,
  from_state text,
  to_state text,
  by_person_id integer references persons,
  at timestamptz not null,
  why text not null default '',
  params jsonb not null default '{}'
);
comment on table events is 'who, when, from, to, why: of every record; the application may add, never change or remove';
create index events_by_subject on events (subject, subject_id, id);
create index events_by_time on events (at desc);

-- Numbers that people read out: PS-2026-0418.
create table reference_counters (
  series text primary key,
  last_number integer not null
);
