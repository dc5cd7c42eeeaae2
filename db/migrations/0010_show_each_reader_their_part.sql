-- The second wall again, row by row: what hangs on an application or a placement is shown to those whose work it is.
-- Partners know name, office, dates and emergency contact of an intern, and sign the agreement; the medical officer judges health
-- papers; finance pays. None of them has to do with talks, goals and evaluations.

-- Only those who work with a placement or whom it is about: its intern, its supervisors, its office, the programme.
create function works_with_placement(a_placement placements) returns boolean
  language sql stable
  return a_placement.person_id = (select asking_person())
    or (select asking_reach()) in ('all', 'system')
    or a_placement.office_id = any ((select asking_offices())::integer[])
    or supervises(a_placement.id, (select asking_person()));

do $$
declare child text;
begin
  foreach child in array array['check_ins', 'goals', 'extensions', 'evaluations'] loop
    execute format('drop policy with_placement on %I', child);
    execute format(
      'create policy with_placement on %I using
        (exists (select from placements p where p.id = placement_id and works_with_placement(p)))', child);
  end loop;
end $$;

drop policy with_placement on internship_agreements;
create policy with_placement on internship_agreements
  using (exists (select from placements p where p.id = placement_id
    and (works_with_placement(p) or p.partner_id = any ((select asking_partners())::integer[]))));

alter table agreement_signatures enable row level security;
create policy with_agreement on agreement_signatures
  using (exists (select from internship_agreements g where g.id = agreement_id));

drop policy with_placement on clearance_items;
create policy with_placement on clearance_items
  using (exists (select from placements p where p.id = placement_id and (
    works_with_placement(p)
    or ((select asking_health()) = 'all' and kind in ('medical-certificate', 'vaccination-record'))
    or (p.partner_id = any ((select asking_partners())::integer[])
      and kind in ('internship-agreement', 'partner-confirmation')))));

-- A health paper is the medical officer's once it was handed in; before, it is its person's alone.
drop policy health_documents on documents;
create policy health_documents on documents for select
  using (is_sealed and (select asking_health()) = 'all'
    and exists (select from clearance_items c where c.document_id = documents.id));

-- What an office thinks of and prepares is not the partner's; the applicant reads a decision when it has been released, and so
-- does the partner where its agreement says "states and reasons".
drop policy with_application on decisions;
create policy with_application on decisions
  using (exists (select from applications a where a.id = application_id and reads_application(a)
    and (a.person_id is distinct from (select asking_person()) or decisions.released_at is not null)));
create policy released_to_partner on decisions for select
  using (released_at is not null and exists (select from applications a join agreements g on g.partner_id = a.partner_id
    where a.id = application_id and g.partner_sees = 'states-and-reasons'
      and a.partner_id = any ((select asking_partners())::integer[])));

drop policy with_application on offers;
create policy with_application on offers
  using (exists (select from applications a where a.id = application_id and reads_application(a)));

alter table interview_panel enable row level security;
create policy with_interview on interview_panel
  using (exists (select from interviews i where i.id = interview_id));

-- One partner's word about a student is not another's.
drop policy with_application on endorsements;
create policy with_application on endorsements
  using (exists (select from applications a where a.id = application_id
    and (reads_application(a) or endorsements.partner_id = any ((select asking_partners())::integer[]))));

-- History is added by whoever acts; of a person's case it is read by those who work with it or whom it is about.
create function asking_accounts() returns text language sql stable
  return coalesce(current_setting('passerelle.accounts', true), 'none');

alter table events enable row level security;
create policy add_events on events for insert with check (true);
create policy see_events on events for select using (
  (select asking_reach()) in ('all', 'system')
  or case subject
    when 'application' then exists (select from applications a where a.id = subject_id and reads_application(a))
    when 'placement' then exists (select from placements p where p.id = subject_id and works_with_placement(p))
    when 'person' then subject_id = (select asking_person()) or (select asking_accounts()) = 'all'
    else (select asking_person()) is not null
  end);
