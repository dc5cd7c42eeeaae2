-- The second wall: which rows the application may see or change, whatever its code forgets.
-- Who asks is said at the start of each transaction by passerelle.* settings (src/platform/db/actor-settings.ts).

create function asking_person() returns integer language sql stable
  return nullif(current_setting('passerelle.person', true), '')::integer;
create function asking_reach() returns text language sql stable
  return coalesce(current_setting('passerelle.reach', true), 'none');
create function asking_offices() returns integer[] language sql stable
  return coalesce(nullif(current_setting('passerelle.offices', true), ''), '{}')::integer[];
create function asking_partners() returns integer[] language sql stable
  return coalesce(nullif(current_setting('passerelle.partners', true), ''), '{}')::integer[];
create function asking_placements() returns text language sql stable
  return coalesce(current_setting('passerelle.placements', true), 'none');
create function asking_health() returns text language sql stable
  return coalesce(current_setting('passerelle.health', true), 'none');

-- A panel member sees the application; asked without row security, else the two policies would ask each other for ever.
create function sits_on_panel(an_application integer, a_person integer) returns boolean
  language sql stable security definer set search_path = public
  return exists (
    select from interviews i join interview_panel p on p.interview_id = i.id
    where i.application_id = an_application and p.person_id = a_person and i.cancelled_at is null);

create function supervises(a_placement integer, a_person integer) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from placement_supervisors s where s.placement_id = a_placement and s.person_id = a_person);

alter table applications enable row level security;
create policy own_applications on applications
  using (person_id = (select asking_person()))
  with check (person_id = (select asking_person()));
create policy released_applications on applications
  using (released_at is not null and (
    (select asking_reach()) = 'all'
    or office_id = any ((select asking_offices())::integer[])
    or partner_id = any ((select asking_partners())::integer[])
    or (office_id is null and exists (
      select from offices o where o.kind = applications.office_kind and o.id = any ((select asking_offices())::integer[])))
    or sits_on_panel(id, (select asking_person()))));
create policy system_applications on applications using ((select asking_reach()) = 'system');

-- What hangs on an application is seen by whoever sees the application.
do $$
declare child text;
begin
  foreach child in array array['application_documents', 'assessments', 'decisions', 'interviews', 'offers', 'endorsements', 'review_requests'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy with_application on %I using (exists (select from applications a where a.id = application_id))', child);
  end loop;
end $$;

alter table offer_conditions enable row level security;
create policy with_offer on offer_conditions using (exists (select from offers o where o.id = offer_id));

alter table profile_sections enable row level security;
create policy own_profile on profile_sections
  using (person_id = (select asking_person())) with check (person_id = (select asking_person()));
create policy profile_of_released on profile_sections for select
  using ((select asking_reach()) = 'system'
    or exists (select from applications a where a.person_id = profile_sections.person_id and a.released_at is not null));
create policy system_profile on profile_sections using ((select asking_reach()) = 'system');

alter table placements enable row level security;
create policy placements_in_reach on placements
  using (person_id = (select asking_person())
    or (select asking_reach()) in ('all', 'system')
    or (select asking_placements()) = 'all'
    or office_id = any ((select asking_offices())::integer[])
    or partner_id = any ((select asking_partners())::integer[])
    or supervises(id, (select asking_person())));

do $$
declare child text;
begin
  foreach child in array array['internship_agreements', 'clearance_items', 'check_ins', 'goals', 'extensions', 'evaluations', 'certificates', 'awards'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy with_placement on %I using (exists (select from placements p where p.id = placement_id))', child);
  end loop;
end $$;

-- Documents: one's own; those attached to an application in sight; those handed in for clearance of a placement in sight.
-- Health papers (sealed): one's own, and the medical officer's.
alter table documents enable row level security;
create policy own_documents on documents
  using (person_id = (select asking_person())) with check (person_id = (select asking_person()));
create policy open_documents on documents for select
  using (not is_sealed and (
    exists (select from application_documents d join applications a on a.id = d.application_id
            where d.document_id = documents.id and a.released_at is not null)
    or exists (select from clearance_items c where c.document_id = documents.id)));
create policy health_documents on documents for select using (is_sealed and (select asking_health()) = 'all');
create policy system_documents on documents using ((select asking_reach()) = 'system');

alter table document_openings enable row level security;
create policy add_openings on document_openings for insert with check (person_id = (select asking_person()));
create policy see_openings on document_openings for select
  using ((select asking_reach()) in ('all', 'system')
    or exists (select from documents d where d.id = document_id and d.person_id = (select asking_person())));

-- Mail has sign-in links in it: the person it is for, and the job that sends it; nobody else, administrators included.
alter table mails enable row level security;
create policy own_mails on mails for select using (person_id = (select asking_person()));
create policy queue_mails on mails for insert with check (true);
create policy system_mails on mails using ((select asking_reach()) = 'system');
