-- People, their accounts and roles; the organisation, its offices and units.

create type language as enum ('en', 'fr', 'es');
create type office_kind as enum ('headquarters', 'field-mission', 'country-office');
create type role_name as enum (
  'supervisor', 'hr-officer', 'programme-manager', 'hr-director', 'medical-officer', 'finance-officer',
  'partner-coordinator', 'funder', 'interviewer', 'auditor', 'administrator'
);
create type token_purpose as enum ('set-up', 'confirm-email', 'sign-in', 'reset-password', 'invitation');

create table organisation (
  id integer primary key default 1 constraint organisation_is_one check (id = 1),
  name text not null,
  short_name text not null,
  contact_email text not null,
  is_demonstration boolean not null default false,
  created_at timestamptz not null
);

create table offices (
  id integer generated always as identity primary key,
  name text not null,
  kind office_kind not null,
  serves_country char(2),
  city text not null,
  country char(2) not null,
  contact_email text,
  closed_on date,
  constraint office_name_is_unique unique (name)
);
comment on column offices.serves_country is 'where it differs from country: the Somalia office that sits in Nairobi';

create table units (
  id integer generated always as identity primary key,
  office_id integer not null references offices,
  name text not null,
  constraint unit_name_is_unique_in_office unique (office_id, name)
);

create table persons (
  id integer generated always as identity primary key,
  given_name text not null,
  family_name text not null,
  email text not null,
  email_confirmed_at timestamptz,
  password_hash text,
  language language not null,
  created_at timestamptz not null,
  disabled_at timestamptz
);
create unique index person_email_is_unique on persons (lower(email));

create table sessions (
  token_hash bytea primary key,
  person_id integer not null references persons,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_by_person on sessions (person_id);

create table tokens (
  token_hash bytea primary key,
  purpose token_purpose not null,
  person_id integer references persons,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Guesses at sign-in, counted per account and per address; neither is kept in clear.
create table sign_in_attempts (
  key_hash bytea not null,
  at timestamptz not null
);
create index sign_in_attempts_by_key on sign_in_attempts (key_hash, at);

create table profile_sections (
  person_id integer not null references persons,
  section text not null,
  answers jsonb not null,
  completed boolean not null default false,
  saved_at timestamptz not null,
  primary key (person_id, section)
);
comment on column profile_sections.completed is 'the person said that this section is complete: an empty list is then known to be empty';
