-- Partners, agreements, rounds; funds. Money is integer minor units with its currency.

create type partner_kind as enum ('university', 'ministry', 'foundation');
create type agreement_payer as enum ('organisation', 'partner', 'shared');
create type partner_sight as enum ('states', 'states-and-reasons');
create type fund_kind as enum ('outward-mobility', 'trust', 'donor', 'bursary', 'organisation');

create table partners (
  id integer generated always as identity primary key,
  name text not null,
  kind partner_kind not null,
  country char(2) not null,
  constraint partner_name_is_unique unique (name)
);

create table agreements (
  id integer generated always as identity primary key,
  partner_id integer not null references partners,
  title text not null,
  signed_on date not null,
  starts_on date not null,
  ends_on date,
  policy_id text not null,
  months_min integer not null,
  months_max integer not null,
  payer agreement_payer not null,
  partner_sees partner_sight not null,
  contact_name text not null,
  contact_email text not null,
  created_at timestamptz not null,
  constraint agreement_ends_after_start check (ends_on is null or ends_on > starts_on),
  constraint agreement_months_are_ordered check (months_min between 1 and months_max)
);

create table rounds (
  id integer generated always as identity primary key,
  agreement_id integer not null references agreements,
  name text not null,
  positions integer not null constraint round_has_positions check (positions > 0),
  opens_on date not null,
  closes_on date not null,
  answer_by date not null,
  completed_on date,
  constraint round_days_are_ordered check (opens_on <= closes_on and closes_on <= answer_by),
  constraint round_name_is_unique_in_agreement unique (agreement_id, name)
);

create table funds (
  id integer generated always as identity primary key,
  name text not null,
  kind fund_kind not null,
  acknowledged_as text,
  currency char(3) not null,
  amount bigint not null constraint fund_amount_is_positive check (amount > 0),
  available_from date not null,
  available_until date,
  terms text not null default '',
  partner_id integer references partners,
  created_at timestamptz not null,
  constraint fund_name_is_unique unique (name)
);

create table fund_rounds (
  fund_id integer not null references funds,
  round_id integer not null references rounds,
  primary key (fund_id, round_id)
);

create table role_grants (
  id integer generated always as identity primary key,
  person_id integer not null references persons,
  role role_name not null,
  office_id integer references offices,
  partner_id integer references partners,
  fund_id integer references funds,
  granted_by integer references persons,
  granted_at timestamptz not null,
  ended_by integer references persons,
  ended_at timestamptz,
  constraint office_roles_name_an_office check ((role in ('supervisor', 'hr-officer')) = (office_id is not null)),
  constraint coordinators_name_a_partner check ((role = 'partner-coordinator') = (partner_id is not null)),
  constraint funders_name_a_fund check ((role = 'funder') = (fund_id is not null))
);
create unique index role_is_granted_once on role_grants
  (person_id, role, coalesce(office_id, 0), coalesce(partner_id, 0), coalesce(fund_id, 0)) where ended_at is null;
