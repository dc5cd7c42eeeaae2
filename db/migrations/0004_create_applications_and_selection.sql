-- Applications, what the rules said of them, and what people decided.

create type application_state as enum (
  'draft', 'submitted', 'released', 'screening', 'shortlisted', 'interview', 'recommended', 'offered', 'accepted', 'placed',
  'withdrawn', 'not-eligible', 'not-selected', 'reserve', 'offer-declined', 'offer-expired', 'offer-withdrawn'
);
create type document_kind as enum (
  'cv', 'cover-letter', 'sponsor-letter', 'university-letter', 'degree-certificate', 'transcript', 'language-certificate',
  'medical-certificate', 'vaccination-record', 'medical-insurance', 'visa', 'signed-agreement', 'course-certificate', 'other'
);
create type verdict as enum ('eligible', 'not-eligible', 'needs-information', 'needs-a-person');
create type decision_kind as enum ('not-eligible', 'not-selected', 'reserve', 'offer');
create type condition_state as enum ('open', 'met', 'unmet', 'waived');

create table applications (
  id integer generated always as identity primary key,
  reference text not null constraint application_reference_is_unique unique,
  person_id integer not null references persons,
  notice_id integer references notices,
  office_id integer references offices,
  office_kind office_kind,
  partner_id integer references partners,
  policy_id text not null,
  state application_state not null default 'draft',
  state_since timestamptz not null,
  language language not null,
  proposed_start_on date,
  proposed_months integer,
  areas text not null default '',
  cover_letter text not null default '',
  steps_done text[] not null default '{}',
  submitted_at timestamptz,
  submitted_form jsonb,
  released_at timestamptz,
  answer_by date,
  reserve_rank integer,
  reserve_until date,
  created_at timestamptz not null,
  constraint application_names_where check (notice_id is not null or office_id is not null or office_kind is not null),
  constraint released_is_submitted check (released_at is null or submitted_at is not null),
  constraint submitted_is_whole check (submitted_at is null or (proposed_start_on is not null and proposed_months is not null))
);
comment on column applications.partner_id is 'the partner whose exclusive round the notice belongs to: its coordinators see the state';
create unique index one_application_per_notice on applications (person_id, notice_id)
  where notice_id is not null and state not in ('withdrawn', 'offer-declined', 'offer-expired');
create unique index one_standing_application_per_target on applications
  (person_id, office_id, office_kind) nulls not distinct
  where notice_id is null and state not in ('withdrawn', 'not-selected', 'not-eligible', 'offer-declined', 'offer-expired');
create index applications_by_office on applications (office_id, state, answer_by);
create index applications_by_notice on applications (notice_id, state);

create table documents (
  id integer generated always as identity primary key,
  person_id integer not null references persons,
  kind document_kind not null,
  name text not null,
  mime text not null,
  bytes integer not null,
  sha256 text not null,
  is_sealed boolean not null default false,
  uploaded_by integer not null references persons,
  uploaded_at timestamptz not null,
  removed_at timestamptz
);
comment on column documents.is_sealed is 'a health paper: stored encrypted under a key of its own, every opening recorded';
create index documents_by_person on documents (person_id) where removed_at is null;

create table document_openings (
  id integer generated always as identity primary key,
  document_id integer not null references documents,
  person_id integer not null references persons,
  at timestamptz not null
);

create table application_documents (
  application_id integer not null references applications,
  document_id integer not null references documents,
  primary key (application_id, document_id)
);

create table assessments (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  policy_id text not null,
  verdict verdict not null,
  case_facts jsonb not null,
  assessment jsonb not null,
  at timestamptz not null
);
create index assessments_by_application on assessments (application_id, id desc);

create table decisions (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  kind decision_kind not null,
  reason_code text not null,
  reason text not null,
  terms jsonb,
  decided_by integer not null references persons,
  decided_at timestamptz not null,
  released_by integer references persons,
  released_at timestamptz,
  taken_back_by integer references persons,
  taken_back_at timestamptz
);
comment on column decisions.terms is 'of a prepared offer: dates, conditions, expiry, allowance';
create unique index one_prepared_decision on decisions (application_id) where released_at is null and taken_back_at is null;

create table interviews (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  at timestamptz not null,
  time_zone text not null,
  minutes integer not null,
  place text not null,
  arranged_by integer not null references persons,
  arranged_at timestamptz not null,
  cancelled_at timestamptz
);

create table interview_panel (
  interview_id integer not null references interviews,
  person_id integer not null references persons,
  score integer constraint score_is_one_to_five check (score between 1 and 5),
  note text not null default '',
  noted_at timestamptz,
  primary key (interview_id, person_id)
);

create table offers (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  start_on date not null,
  end_on date not null,
  unit_id integer references units,
  overall_supervisor_id integer references persons,
  direct_supervisor_id integer references persons,
  allowance bigint,
  currency char(3),
  expires_on date not null,
  made_by integer not null references persons,
  made_at timestamptz not null,
  answered_at timestamptz,
  constraint offer_ends_after_start check (end_on > start_on),
  constraint allowance_has_currency check ((allowance is null) = (currency is null))
);

create table offer_conditions (
  id integer generated always as identity primary key,
  offer_id integer not null references offers,
  kind text not null,
  wording text not null default '',
  state condition_state not null default 'open',
  decided_by integer references persons,
  decided_at timestamptz,
  why text not null default ''
);

create table endorsements (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  partner_id integer not null references partners,
  enrolled boolean not null,
  funded boolean not null,
  nominated boolean not null,
  rank integer,
  note text not null default '',
  given_by integer not null references persons,
  given_at timestamptz not null
);

create table review_requests (
  id integer generated always as identity primary key,
  application_id integer not null references applications,
  finding text,
  wording text not null,
  asked_at timestamptz not null,
  answered_by integer references persons,
  answered_at timestamptz,
  answer text
);
comment on table review_requests is 'an applicant challenges what the rules said: a person answers beside the finding';
