-- From agreement to completion: clearance, supervision, extension, evaluation, certificate.

create type placement_state as enum (
  'agreed', 'clearance', 'cleared', 'active', 'extended', 'postponed', 'completed', 'ended-early', 'cancelled'
);
create type clearance_kind as enum (
  'internship-agreement', 'medical-certificate', 'vaccination-record', 'medical-insurance', 'evacuation-cover',
  'accident-cover', 'visa', 'security-course', 'conduct-course', 'partner-confirmation'
);
create type clearance_state as enum ('open', 'handed-in', 'verified', 'refused');
create type agreement_party as enum ('intern', 'organisation', 'partner');
create type goal_kind as enum ('objective', 'output');
create type evaluation_side as enum ('intern', 'supervisor');
create type supervisor_kind as enum ('overall', 'direct');

create table placements (
  id integer generated always as identity primary key,
  application_id integer not null constraint one_placement_per_application unique references applications,
  person_id integer not null references persons,
  notice_id integer references notices,
  office_id integer not null references offices,
  unit_id integer references units,
  partner_id integer references partners,
  round_id integer references rounds,
  policy_id text not null,
  title text not null,
  state placement_state not null default 'agreed',
  state_since timestamptz not null,
  start_on date not null,
  end_on date not null,
  emergency_contact jsonb,
  created_at timestamptz not null,
  constraint placement_ends_after_start check (end_on > start_on)
);
create index placements_by_office on placements (office_id, state);
create index placements_by_person on placements (person_id);

create table placement_supervisors (
  placement_id integer not null references placements,
  person_id integer not null references persons,
  kind supervisor_kind not null,
  primary key (placement_id, person_id)
);

create table internship_agreements (
  id integer generated always as identity primary key,
  placement_id integer not null references placements,
  version integer not null,
  language language not null,
  terms jsonb not null,
  created_at timestamptz not null,
  constraint agreement_version_is_unique unique (placement_id, version)
);
comment on column internship_agreements.terms is 'what was signed, frozen: names, dates, supervisors, objectives, money';

create table agreement_signatures (
  agreement_id integer not null references internship_agreements,
  party agreement_party not null,
  person_id integer not null references persons,
  typed_name text not null,
  at timestamptz not null,
  primary key (agreement_id, party)
);

create table clearance_items (
  id integer generated always as identity primary key,
  placement_id integer not null references placements,
  kind clearance_kind not null,
  is_required boolean not null,
  reason_code text not null,
  reason_params jsonb not null default '{}',
  state clearance_state not null default 'open',
  document_id integer references documents,
  valid_from date,
  valid_until date,
  handed_in_at timestamptz,
  settled_by integer references persons,
  settled_at timestamptz,
  why text not null default '',
  constraint one_item_of_a_kind unique (placement_id, kind),
  constraint validity_is_ordered check (valid_from is null or valid_until is null or valid_from <= valid_until)
);

create table check_ins (
  id integer generated always as identity primary key,
  placement_id integer not null references placements,
  planned_on date not null,
  held_on date,
  note text not null default '',
  noted_by integer references persons,
  noted_at timestamptz
);

create table goals (
  id integer generated always as identity primary key,
  placement_id integer not null references placements,
  kind goal_kind not null,
  position integer not null,
  wording text not null,
  is_met boolean,
  confirmed_by integer references persons,
  confirmed_at timestamptz,
  note text not null default ''
);

create table extensions (
  id integer generated always as identity primary key,
  placement_id integer not null references placements,
  from_end_on date not null,
  to_end_on date not null,
  why text not null,
  granted_by integer not null references persons,
  granted_at timestamptz not null,
  constraint extension_lengthens check (to_end_on > from_end_on)
);

create table evaluations (
  placement_id integer not null references placements,
  side evaluation_side not null,
  person_id integer not null references persons,
  answers jsonb not null,
  at timestamptz not null,
  primary key (placement_id, side)
);

create table certificates (
  id integer generated always as identity primary key,
  placement_id integer not null constraint one_certificate_per_placement unique references placements,
  number text not null constraint certificate_number_is_unique unique,
  language language not null,
  facts jsonb not null,
  issued_by integer not null references persons,
  issued_at timestamptz not null
);

create table awards (
  id integer generated always as identity primary key,
  fund_id integer not null references funds,
  placement_id integer not null references placements,
  amount bigint not null constraint award_amount_is_positive check (amount > 0),
  promised_by integer not null references persons,
  promised_at timestamptz not null,
  taken_back_at timestamptz
);
